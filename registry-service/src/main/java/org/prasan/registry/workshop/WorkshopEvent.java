package org.prasan.registry.workshop;

import java.time.LocalDate;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;
import org.prasan.registry.Codes.WorkshopId;
import org.prasan.registry.CorrectionReason;

/** All that a workshop can say. */
@Topic(value = "registry.workshop-events", key = "workshopId")
public sealed interface WorkshopEvent {

  @EventType(
      value = "registry.workshop-announced.v1",
      says = "A workshop will be held.",
      when = "a workshop will be held")
  record WorkshopAnnounced(
      @WorkshopId String workshopId,
      @Says(value = "Thai title of the workshop.", maxLength = 300) String titleTh,
      @Says(value = "English title of the workshop.", maxLength = 300) String titleEn,
      @Says("Day of the workshop.") LocalDate heldOn)
      implements WorkshopEvent {}

  @EventType(
      value = "registry.workshop-corrected.v1",
      says = "The announcement of a workshop was corrected before anybody was counted there.",
      when = "its title, day or place was corrected")
  record WorkshopCorrected(
      @WorkshopId String workshopId,
      @Says("Why.") CorrectionReason reason,
      @Says(value = "Thai title of the workshop.", maxLength = 300) String titleTh,
      @Says(value = "English title of the workshop.", maxLength = 300) String titleEn,
      @Says("Day of the workshop.") LocalDate heldOn)
      implements WorkshopEvent {}

  @EventType(
      value = "registry.workshop-attendance-recorded.v1",
      says = "Somebody counted who came to a workshop.",
      when = "who came was counted, or corrected")
  record AttendanceRecorded(
      @WorkshopId String workshopId,
      @Says(value = "Number of people who came.", min = 0) int attendees)
      implements WorkshopEvent {}
}
