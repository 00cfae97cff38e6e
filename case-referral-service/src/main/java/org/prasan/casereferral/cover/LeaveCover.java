package org.prasan.casereferral.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.cover.CoverEvent.CoverEnded;
import org.prasan.casereferral.cover.CoverEvent.LeaveCovered;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Position;
import org.prasan.messaging.Change;

/**
 * While an officer is on leave, a colleague of the same district sees and does what the officer
 * would. It begins and ends by the day, so nothing has to happen for it to be over.
 *
 * @param officer subject of who is on leave
 * @param by subject of who covers
 * @param until the last day
 * @param setAs position of who set it; null where they had none
 */
public record LeaveCover(
    String id,
    String districtCode,
    String officer,
    String by,
    LocalDate from,
    LocalDate until,
    Stamp set,
    @Nullable Position setAs,
    @Nullable Stamp ended) {

  Change<LeaveCover, CoverEvent> opened() {
    return Change.of(this, new LeaveCovered(id, districtCode, officer, by, from, until));
  }

  /** Before its last day; a repetition changes nothing. */
  Change<LeaveCover, CoverEvent> ended(Stamp stamp) {
    return ended == null
        ? Change.of(
            new LeaveCover(id, districtCode, officer, by, from, until, set, setAs, stamp),
            new CoverEnded(id, districtCode, officer, by))
        : Change.of(this);
  }

  /**
   * Whether it shows what is kept from colleagues: restricted cases and hidden addresses. A
   * supervisor, who sees none of them, can't give anybody leave to.
   */
  public boolean showsWhatIsKept() {
    return set.by().equals(officer) || setAs == Position.CHAIR;
  }

  boolean concerns(String subject) {
    return subject.equals(officer) || subject.equals(by);
  }
}
