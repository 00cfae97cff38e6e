package org.prasan.registry.workshop;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Change;
import org.prasan.registry.PutRight;
import org.prasan.registry.workshop.WorkshopCommand.AnnounceWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.CorrectWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.RecordAttendance;
import org.prasan.registry.workshop.WorkshopEvent.AttendanceRecorded;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopAnnounced;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopCorrected;
import org.prasan.registry.workshop.WorkshopRefusal.AttendeeTwice;
import org.prasan.registry.workshop.WorkshopRefusal.WorkshopHeld;
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
    List<Attendee> attendees,
    @Nullable List<FormerAnnouncement> formerAnnouncements) {

  public Workshop {
    attendees = List.copyOf(attendees);
  }

  static Change<Workshop, WorkshopEvent> announce(String id, AnnounceWorkshop asked) {
    var workshop =
        new Workshop(
            id, asked.titleTh(), asked.titleEn(), asked.heldOn(), asked.venueTh(), List.of(), null);
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
    var attended =
        new Workshop(
            workshopId, titleTh, titleEn, heldOn, venueTh, asked.attendees(), formerAnnouncements);
    return Change.of(attended, new AttendanceRecorded(workshopId, attended.headcount()));
  }

  /** As long as it was not held: a day typed wrong may have passed, but then nobody was counted. */
  Change<Workshop, WorkshopEvent> correct(CorrectWorkshop asked, PutRight putRight) {
    if (!attendees.isEmpty()) {
      throw new WorkshopHeld(heldOn);
    }
    if (asked.announcement().equals(announcement())) {
      return Change.of(this);
    }
    AnnounceWorkshop next = asked.announcement();
    var former = new FormerAnnouncement(putRight, titleTh, titleEn, heldOn, venueTh);
    var corrected =
        new Workshop(
            workshopId,
            next.titleTh(),
            next.titleEn(),
            next.heldOn(),
            next.venueTh(),
            attendees,
            Stream.concat(history().stream(), Stream.of(former)).toList());
    return Change.of(
        corrected,
        new WorkshopCorrected(
            workshopId, asked.reason(), next.titleTh(), next.titleEn(), next.heldOn()));
  }

  private AnnounceWorkshop announcement() {
    return new AnnounceWorkshop(titleTh, titleEn, heldOn, venueTh);
  }

  /** How it was announced before, the oldest first. */
  public List<FormerAnnouncement> history() {
    return Objects.requireNonNullElse(formerAnnouncements, List.of());
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
