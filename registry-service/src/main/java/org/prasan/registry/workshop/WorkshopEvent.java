package org.prasan.registry.workshop;

import java.time.LocalDate;

/** All that a workshop can say. */
public sealed interface WorkshopEvent {

  String workshopId();

  record WorkshopAnnounced(String workshopId, String titleTh, String titleEn, LocalDate heldOn)
      implements WorkshopEvent {}

  record AttendanceRecorded(String workshopId, int attendees) implements WorkshopEvent {}
}
