package org.prasan.casereferral.opening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.opening.QueueEvent.OpeningRef;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * A queue from which officers of another district may take cases. What they took they keep until it
 * is handed over, also after the last day.
 */
public record QueueOpening(
    String id,
    String districtCode,
    String toDistrictCode,
    LocalDate until,
    OpeningReason reason,
    Stamp opened,
    @Nullable Stamp closed) {

  public boolean isOpen(LocalDate today) {
    return closed == null && !today.isAfter(until);
  }

  public QueueOpening closed(Stamp stamp) {
    return new QueueOpening(id, districtCode, toDistrictCode, until, reason, opened, stamp);
  }

  public OpeningRef ref() {
    return new OpeningRef(id, districtCode, toDistrictCode);
  }
}
