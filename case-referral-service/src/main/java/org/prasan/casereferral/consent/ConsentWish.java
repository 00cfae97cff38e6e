package org.prasan.casereferral.consent;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.consent.Consent.Terms;
import org.prasan.casereferral.vocabulary.SharedField;

/**
 * A decision as it was told, before anything of it is sealed or believed.
 *
 * @param givenOn today, when it is not named
 * @param expiresOn as late as is allowed, when it is not named
 * @param follows id of the request that it answers, or of the consent that it renews
 */
public record ConsentWish(
    ConsentDecision decision,
    Purpose purpose,
    Set<String> recipients,
    Set<SharedField> fields,
    @Nullable LocalDate givenOn,
    @Nullable LocalDate expiresOn,
    String wording,
    GiverCapacity capacity,
    @Nullable String guardianId,
    @Nullable String givenBy,
    @Nullable String follows) {

  /**
   * The dates that hold.
   *
   * @param longest how long a consent may hold
   */
  public Terms terms(LocalDate today, Duration longest) {
    LocalDate from = givenOn == null ? today : givenOn;
    LocalDate latest = from.plusDays(longest.toDays());
    LocalDate until = expiresOn == null ? latest : expiresOn;
    if (from.isAfter(today)) {
      throw new ConsentRefusal.GivenInFuture();
    }
    if (until.isBefore(today) || until.isAfter(latest)) {
      throw new ConsentRefusal.ExpiryInvalid();
    }
    return new Terms(purpose, recipients, fields, from, until, wording);
  }

  @Override
  public String toString() {
    return "ConsentWish[" + decision + "]";
  }
}
