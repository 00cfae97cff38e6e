package org.prasan.registry.workshop;

import java.time.LocalDate;
import java.util.List;
import org.prasan.registry.CorrectionReason;

/** All that can be asked of a workshop. */
public sealed interface WorkshopCommand {

  record AnnounceWorkshop(String titleTh, String titleEn, LocalDate heldOn, String venueTh)
      implements WorkshopCommand {}

  /** Says what the workshop is, as it should have been announced. */
  record CorrectWorkshop(String workshopId, CorrectionReason reason, AnnounceWorkshop announcement)
      implements WorkshopCommand {}

  record RecordAttendance(String workshopId, List<Attendee> attendees) implements WorkshopCommand {
    public RecordAttendance {
      attendees = List.copyOf(attendees);
    }
  }
}
