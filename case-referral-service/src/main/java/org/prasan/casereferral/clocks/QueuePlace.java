package org.prasan.casereferral.clocks;

import java.time.Instant;
import java.util.Locale;
import org.prasan.casereferral.vocabulary.Urgency;

/**
 * Where a case stands among those that wait for the centre, taken or not: the most urgent first,
 * then whose time is over first. Its id makes the place unique.
 */
public final class QueuePlace {

  private QueuePlace() {}

  public static String of(String caseId, Urgency urgency, Instant deadline) {
    int rank = Urgency.MOST_URGENT.ordinal() - urgency.ordinal();
    return String.format(Locale.ROOT, "%d-%014d-%s", rank, deadline.toEpochMilli(), caseId);
  }
}
