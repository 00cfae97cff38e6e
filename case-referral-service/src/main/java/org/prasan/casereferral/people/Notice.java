package org.prasan.casereferral.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * That a person whom somebody else reported has to be told (PDPA s.25), and what came of it.
 *
 * @param due until when
 * @param settled when and by whom it was written down that the person was told or need not be
 */
public record Notice(
    Instant due,
    @Nullable NoticeWay way,
    @Nullable LocalDate givenOn,
    @Nullable NoticeWaiver waiver,
    @Nullable Stamp settled) {

  public static Notice dueAt(Instant due) {
    return new Notice(due, null, null, null, null);
  }

  /** Until when the first of several people has to be told. */
  static Optional<Instant> firstDue(Stream<Notice> notices) {
    return notices.filter(Notice::isOpen).map(Notice::due).min(Comparator.naturalOrder());
  }

  /** The case's id makes it unique; every place before it was due before the instant. */
  public static String placeOf(Instant due, String caseId) {
    return String.format(Locale.ROOT, "%014d-%s", due.toEpochMilli(), caseId);
  }

  public boolean isOpen() {
    return settled == null;
  }

  public boolean wasGiven() {
    return way != null;
  }

  public Notice given(NoticeWay how, LocalDate on, Stamp stamp) {
    return new Notice(due, how, on, null, stamp);
  }

  public Notice waived(NoticeWaiver why, Stamp stamp) {
    return new Notice(due, null, null, why, stamp);
  }
}
