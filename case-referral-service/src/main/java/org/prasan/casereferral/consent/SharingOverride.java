package org.prasan.casereferral.consent;

import java.time.Instant;
import java.util.Set;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.personal.Sealed;

/**
 * The law in place of a consent, for one referral: whose data, which of them, and why.
 *
 * @param reason sealed, because it may speak of the people named
 * @param since who of them says no afterwards ends it for themselves
 */
public record SharingOverride(
    LegalBasis basis,
    Set<String> clientIds,
    Set<SharedField> fields,
    Sealed reason,
    Instant since) {

  public SharingOverride {
    clientIds = Set.copyOf(clientIds);
    fields = Set.copyOf(fields);
  }

  /** What it shares of this person. */
  public Set<SharedField> of(String clientId) {
    return clientIds.contains(clientId) ? fields : Set.of();
  }
}
