package org.prasan.registry.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.registry.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.Change;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.PutRight;
import org.prasan.registry.workshop.WorkshopCommand.AnnounceWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.CorrectWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.RecordAttendance;
import org.prasan.registry.workshop.WorkshopEvent.AttendanceRecorded;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopAnnounced;
import org.prasan.registry.workshop.WorkshopEvent.WorkshopCorrected;

class WorkshopTest {

  private static final LocalDate DAY = LocalDate.of(2022, 12, 16);
  private static final PutRight PUT_RIGHT =
      new PutRight(Instant.EPOCH, "department", CorrectionReason.CHANGED_SINCE, null);

  @Test
  void isAnnounced() {
    var asked = new AnnounceWorkshop("ประชุมเชิงปฏิบัติการ", "Workshop", DAY, "โรงแรม");

    assertThat(Workshop.announce("w1", asked).events())
        .containsExactly(new WorkshopAnnounced("w1", "ประชุมเชิงปฏิบัติการ", "Workshop", DAY));
  }

  @Test
  void countsThe380WhoCame() {
    var list = new ArrayList<Attendee>();
    list.add(Attendee.guests(AttendeeKind.MINISTRY_EXECUTIVE, 30));
    for (int n = 1; n <= 340; n++) {
      list.add(Attendee.volunteer("v" + n));
    }
    for (int n = 1; n <= 10; n++) {
      list.add(Attendee.agency("a1"));
    }

    assertThat(attend(list, DAY).events()).containsExactly(new AttendanceRecorded("w1", 380));
  }

  @Test
  void refusesAttendanceBeforeTheDay() {
    refused("workshop-not-held-yet", () -> attend(List.of(), DAY.minusDays(1)));
  }

  @Test
  void refusesAVolunteerTwice() {
    var twice = List.of(Attendee.volunteer("v1"), Attendee.volunteer("v1"));

    refused("attendee-twice", () -> attend(twice, DAY));
  }

  @Test
  void saysNothingWhenTheSameListComesAgain() {
    var list = List.of(Attendee.volunteer("v1"));
    Workshop attended = attend(list, DAY).state();

    assertThat(attended.recordAttendance(new RecordAttendance("w1", list), DAY).events()).isEmpty();
  }

  @Test
  void isCorrectedUntilSomebodyWasCountedThere() {
    var right = new AnnounceWorkshop("ก", "A", DAY.plusDays(7), "ข");
    Workshop announced = Workshop.announce("w1", new AnnounceWorkshop("ก", "A", DAY, "ข")).state();

    var change = correct(announced, right);

    assertThat(change.events())
        .containsExactly(
            new WorkshopCorrected("w1", CorrectionReason.CHANGED_SINCE, "ก", "A", DAY.plusDays(7)));
    assertThat(change.state().history())
        .containsExactly(new FormerAnnouncement(PUT_RIGHT, "ก", "A", DAY, "ข"));
    assertThat(correct(change.state(), right).events()).isEmpty();
    Workshop held = attend(List.of(Attendee.volunteer("v1")), DAY).state();
    refused("workshop-held", () -> correct(held, right));
  }

  private static Change<Workshop, WorkshopEvent> correct(Workshop one, AnnounceWorkshop right) {
    var asked = new CorrectWorkshop("w1", CorrectionReason.CHANGED_SINCE, right);
    return one.correct(asked, PUT_RIGHT);
  }

  private static Change<Workshop, WorkshopEvent> attend(List<Attendee> list, LocalDate today) {
    return Workshop.announce("w1", new AnnounceWorkshop("ก", "A", DAY, "ข"))
        .state()
        .recordAttendance(new RecordAttendance("w1", list), today);
  }
}
