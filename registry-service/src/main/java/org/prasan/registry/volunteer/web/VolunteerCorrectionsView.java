package org.prasan.registry.volunteer.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.PutRight;
import org.prasan.registry.volunteer.EndReason;
import org.prasan.registry.volunteer.FormerEntry;
import org.prasan.thai.ThaiName;

/** What stood in a volunteer's entry before it was put right, the oldest first. */
record VolunteerCorrectionsView(List<Former> items) {

  /**
   * One of them; numbers are never shown.
   *
   * @param putRight by whom and why it was replaced
   * @param name only for those who may see it, and as long as it was not erased
   * @param endedOn of the end that was taken back, if one was
   */
  record Former(
      PutRight putRight,
      VolunteerView.@Nullable Name name,
      LocalDate registeredOn,
      @Nullable LocalDate trainedOn,
      @Nullable EndReason endReason,
      @Nullable LocalDate endedOn) {

    static Former of(FormerEntry entry, @Nullable ThaiName name) {
      return new Former(
          entry.putRight(),
          VolunteerView.Name.of(name),
          entry.registeredOn(),
          entry.trainedOn(),
          entry.endReason(),
          entry.endedOn());
    }
  }
}
