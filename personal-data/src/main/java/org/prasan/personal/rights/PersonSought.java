package org.prasan.personal.rights;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.DocumentNumber;
import org.prasan.thai.NationalId;

/**
 * Whom a request is about, by whatever is known of the person. It is never stored.
 *
 * @param clientId id of a client or reporter of a case, for somebody without a number
 * @param subject the person's id in the tokens
 */
public record PersonSought(
    @Nullable String nationalId,
    @Nullable String passportNo,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String volunteerId,
    @Nullable String clientId,
    @Nullable String subject) {

  public PersonSought {
    if (Stream.of(nationalId, passportNo, phone, email, volunteerId, clientId, subject)
        .allMatch(known -> known == null || known.isBlank())) {
      throw new RightsRefusal.NobodyNamed();
    }
    if (nationalId != null && NationalId.parse(nationalId).isEmpty()) {
      throw new RightsRefusal.NationalIdWrong();
    }
  }

  public Optional<NationalId> national() {
    return Optional.ofNullable(nationalId).flatMap(NationalId::parse);
  }

  public Optional<String> passport() {
    return Optional.ofNullable(passportNo).flatMap(DocumentNumber::other).map(DocumentNumber::text);
  }

  @Override
  public String toString() {
    return "PersonSought[…]";
  }
}
