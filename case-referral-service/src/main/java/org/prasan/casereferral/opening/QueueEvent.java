package org.prasan.casereferral.opening;

import java.time.LocalDate;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.Codes.District;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;

/** All that can be said about a queue that a neighbour helps with. */
@Topic(value = "case-referral.queue-events", key = "openingId")
public sealed interface QueueEvent {

  /** What every event of an opened queue carries. */
  @Flat
  record OpeningRef(
      @Says(value = "Id of the opening.", pattern = Codes.ID) String openingId,
      @District String districtCode,
      @District @Says("Code of the district whose officers help.") String toDistrictCode) {}

  @EventType(
      value = "case-referral.queue-opened.v1",
      says = "Officers of another district may take cases from the queue of a district.",
      when = "the department or the district's chair opened the queue")
  record QueueOpened(
      OpeningRef of, @Says("Last day.") LocalDate until, @Says("Why.") OpeningReason reason)
      implements QueueEvent {}

  @EventType(
      value = "case-referral.queue-closed.v1",
      says = "The other district no longer helps with the queue.",
      when = "it was ended before its last day")
  record QueueClosed(OpeningRef of) implements QueueEvent {}
}
