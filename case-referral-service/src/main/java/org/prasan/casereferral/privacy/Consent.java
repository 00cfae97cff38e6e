package org.prasan.casereferral.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.personal.Sealed;
import org.prasan.thai.ThaiDates;

/**
 * On what ground a client's data go to an agency: the client's own consent, or an override by the
 * centre with its reason. An agency sees {@code fields} and nothing else.
 *
 * @param overrideReason why data are shared without consent, when they are; sealed, because it may
 *     speak of the client
 */
public record Consent(
    boolean given,
    @Nullable LocalDate on,
    Set<SharedField> fields,
    @Nullable Sealed overrideReason) {

  public static final Set<SharedField> USUAL =
      Set.of(SharedField.NAME, SharedField.AGE, SharedField.PHONE);

  public Consent {
    fields = Set.copyOf(fields);
  }

  /** What a client usually agrees to, where {@code fields} are not named. */
  public static Consent of(
      boolean given, @Nullable LocalDate on, @Nullable Set<SharedField> fields) {
    return new Consent(given, on, fields == null ? USUAL : fields, null);
  }

  public Consent overriddenBy(Sealed reason) {
    return new Consent(given, on, fields, reason);
  }

  /** Given on a day that has come and is not longer ago than {@code validity}, or overridden. */
  public boolean allowsSharing(Instant now, Duration validity) {
    if (overrideReason != null) {
      return true;
    }
    LocalDate today = ThaiDates.inBangkok(now);
    return given
        && on != null
        && !on.isAfter(today)
        && !on.isBefore(today.minusDays(validity.toDays()));
  }
}
