package org.prasan.personal.rights.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.rights.LegalGround;
import org.prasan.personal.rights.PersonSought;

/** Bodies of the requests about a person's data. */
final class RightsRequests {

  private RightsRequests() {}

  record ErasureRequest(@NotNull @Valid PersonRequest person, @NotNull LegalGround ground) {}

  record CopyRequest(@NotNull @Valid PersonRequest person) {}

  /** Whatever is known of the person; at least one of these. */
  record PersonRequest(
      @Nullable @Size(min = 1, max = 40) String nationalId,
      @Nullable @Size(min = 1, max = 40) String passportNo,
      @Nullable @Size(min = 1, max = 40) String phone,
      @Nullable @Email @Size(min = 1, max = 254) String email,
      @Nullable @Size(min = 1, max = 100) String volunteerId,
      @Nullable @Size(min = 1, max = 100) String clientId,
      @Nullable @Size(min = 1, max = 200) String subject) {

    PersonSought sought() {
      return new PersonSought(nationalId, passportNo, phone, email, volunteerId, clientId, subject);
    }

    @Override
    public String toString() {
      return "PersonRequest[…]";
    }
  }
}
