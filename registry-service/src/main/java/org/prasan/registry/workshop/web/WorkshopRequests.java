package org.prasan.registry.workshop.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.Codes;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.workshop.Attendee;
import org.prasan.registry.workshop.AttendeeKind;
import org.prasan.registry.workshop.WorkshopCommand.AnnounceWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.CorrectWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.RecordAttendance;
import org.prasan.registry.workshop.WorkshopRefusal.AttendeeNotClear;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.PlausibleDate;

/** Bodies of the requests about workshops, and the commands they mean. */
final class WorkshopRequests {

  private WorkshopRequests() {}

  record Announcement(
      @NotNull @OneLine String titleTh,
      @NotNull @OneLine String titleEn,
      @NotNull @PlausibleDate LocalDate heldOn,
      @NotNull @OneLine String venueTh) {

    AnnounceWorkshop command() {
      return new AnnounceWorkshop(titleTh, titleEn, heldOn, venueTh);
    }
  }

  record Correction(
      @NotNull CorrectionReason reason,
      @NotNull @OneLine String titleTh,
      @NotNull @OneLine String titleEn,
      @NotNull @PlausibleDate LocalDate heldOn,
      @NotNull @OneLine String venueTh) {

    CorrectWorkshop command(String workshopId) {
      return new CorrectWorkshop(
          workshopId, reason, new AnnounceWorkshop(titleTh, titleEn, heldOn, venueTh));
    }
  }

  record Attendance(@NotEmpty @Size(max = 2000) List<@NotNull @Valid Line> attendees) {

    RecordAttendance command(String workshopId) {
      return new RecordAttendance(workshopId, attendees.stream().map(Line::attendee).toList());
    }
  }

  record Line(
      @NotNull AttendeeKind kind,
      @Nullable @Pattern(regexp = Codes.ID) String volunteerId,
      @Nullable @Pattern(regexp = Codes.ID) String agencyId,
      @Nullable @Min(1) @Max(10_000) Integer count) {

    Attendee attendee() {
      if (Stream.of(volunteerId, agencyId, count).filter(Objects::nonNull).count() != 1) {
        throw new AttendeeNotClear();
      }
      if (count != null) {
        return Attendee.guests(kind, count);
      }
      if (volunteerId != null && kind == AttendeeKind.COMMITTEE_MEMBER) {
        return Attendee.volunteer(volunteerId);
      }
      if (agencyId != null && kind == AttendeeKind.AGENCY_REPRESENTATIVE) {
        return Attendee.agency(agencyId);
      }
      throw new AttendeeNotClear();
    }
  }
}
