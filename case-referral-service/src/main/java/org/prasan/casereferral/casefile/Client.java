package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.personal.Sealed;

/**
 * A person seeking help. Who it is stands only in {@code details}, sealed with the person's own
 * key: once that key is destroyed, the case remains and the person is forgotten.
 *
 * @param ageBand derived when the case was opened
 * @param indexes blind indexes, by which another case of the same person is found
 * @param consents all that the person ever decided, oldest first
 */
public record Client(
    String id,
    IdentityKind identityKind,
    @Nullable NoIdentityReason noIdentityReason,
    AgeBand ageBand,
    List<String> indexes,
    Sealed details,
    ClientSafety safety,
    List<Consent> consents) {

  public Client {
    indexes = List.copyOf(indexes);
    consents = List.copyOf(consents);
  }

  public static String id(String caseId, int n) {
    return caseId + "-c" + n;
  }

  /** The case that a client or its reporter is in. */
  public static String caseOf(String clientId) {
    return clientId.replaceFirst("-(c[0-9]+|r)$", "");
  }

  Client withoutIndexes() {
    return new Client(
        id, identityKind, noIdentityReason, ageBand, List.of(), details, safety, consents);
  }

  Client with(List<Consent> all) {
    return new Client(id, identityKind, noIdentityReason, ageBand, indexes, details, safety, all);
  }

  Optional<Consent> consent(String consentId) {
    return consents.stream().filter(it -> it.id().equals(consentId)).findFirst();
  }

  boolean saidNoSince(Instant at) {
    return consents.stream().anyMatch(it -> it.isNoSince(at));
  }

  /** What this person agreed that the agency sees; a hidden address is never among it. */
  Set<SharedField> agreed(String agencyId, LocalDate today) {
    Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
    consents.stream()
        .filter(it -> it.lets(agencyId, today))
        .forEach(it -> fields.addAll(it.terms().fields()));
    if (safety.addressHidden()) {
      fields.remove(SharedField.ADDRESS);
    }
    return fields;
  }
}
