package org.prasan.registry.workshop.outbound;

import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.WireEvent;
import org.prasan.registry.workshop.WorkshopEvent;
import org.prasan.registry.workshop.WorkshopEvent.AttendanceRecorded;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopAnnounced;

/** Decides what of a workshop's events others may read. */
public final class WorkshopEventTranslator implements EventTranslator<WorkshopEvent> {

  @Override
  public WireEvent toWire(WorkshopEvent event) {
    return switch (event) {
      case WorkshopAnnounced e ->
          new WireEvent(
              "registry.workshop-announced.v1",
              new WorkshopAnnouncedV1(e.workshopId(), e.titleTh(), e.titleEn(), e.heldOn()));
      case AttendanceRecorded e ->
          new WireEvent(
              "registry.workshop-attendance-recorded.v1",
              new WorkshopAttendanceRecordedV1(e.workshopId(), e.attendees()));
    };
  }
}
