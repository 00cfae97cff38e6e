package org.prasan.registry.workshop;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.prasan.messaging.Change;
import org.prasan.registry.workshop.WorkshopCommand.AnnounceWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.RecordAttendance;
import org.prasan.registry.workshop.WorkshopEvent.AttendanceRecorded;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopAnnounced;
import org.prasan.registry.workshop.WorkshopRefusal.AttendeeTwice;
import org.prasan.registry.workshop.WorkshopRefusal.WorkshopNotHeldYet;

/**
 * A day on which committees, agencies and the ministry met. A corrected attendance list replaces
 * the earlier one.
 */
public record Workshop(
    String workshopId,
    String titleTh,
    String titleEn,
    LocalDate heldOn,
    String venueTh,
    List<Attendee> attendees) {

  public Workshop {
    attendees = List.copyOf(attendees);
  }

  static Change<Workshop, WorkshopEvent> announce(String id, AnnounceWorkshop asked) {
    var workshop =
        new Workshop(
            id, asked.titleTh(), asked.titleEn(), asked.heldOn(), asked.venueTh(), List.of());
    return Change.of(
        workshop, new WorkshopAnnounced(id, asked.titleTh(), asked.titleEn(), asked.heldOn()));
  }

  Change<Workshop, WorkshopEvent> recordAttendance(RecordAttendance asked, LocalDate today) {
    if (heldOn.isAfter(today)) {
      throw new WorkshopNotHeldYet(heldOn);
    }
    refuseTwice(asked.attendees());
    if (asked.attendees().equals(attendees)) {
      return Change.of(this);
    }
    var attended = new Workshop(workshopId, titleTh, titleEn, heldOn, venueTh, asked.attendees());
    return Change.of(attended, new AttendanceRecorded(workshopId, attended.headcount()));
  }

  public int headcount() {
    return attendees.stream().mapToInt(Attendee::count).sum();
  }

  public int headcount(AttendeeKind kind) {
    return attendees.stream()
        .filter(attendee -> attendee.kind() == kind)
        .mapToInt(Attendee::count)
        .sum();
  }

  private static void refuseTwice(List<Attendee> list) {
    var seen = new HashSet<String>();
    for (int line = 0; line < list.size(); line++) {
      String volunteerId = list.get(line).volunteerId();
      if (volunteerId != null && !seen.add(volunteerId)) {
        throw new AttendeeTwice(line);
      }
    }
  }
}
