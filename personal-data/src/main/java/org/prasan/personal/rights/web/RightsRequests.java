package org.prasan.personal.rights.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.personal.rights.LegalGround;
import org.prasan.personal.rights.PersonSought;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.Phone;

/** Bodies of the requests about a person's data. */
final class RightsRequests {

  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

  private RightsRequests() {}

  record ErasureRequest(@NotNull @Valid PersonRequest person, @NotNull LegalGround ground) {}

  record CopyRequest(@NotNull @Valid PersonRequest person) {}

  /** Whatever is known of the person; at least one of these. */
  record PersonRequest(
      @Nullable @OneLine(max = 40) String nationalId,
      @Nullable @OneLine(max = 40) String passportNo,
      @Nullable @Phone String phone,
      @Nullable @Email @Size(min = 1, max = 254) String email,
      @Nullable @Pattern(regexp = ID) String volunteerId,
      @Nullable @Pattern(regexp = ID) String clientId,
      @Nullable @Pattern(regexp = Caller.SUBJECT) String subject) {

    PersonSought sought() {
      return new PersonSought(nationalId, passportNo, phone, email, volunteerId, clientId, subject);
    }

    @Override
    public String toString() {
      return "PersonRequest[…]";
    }
  }
}
