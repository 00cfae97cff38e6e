package org.prasan.registry.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.registry.Refused.refused;
import static org.prasan.registry.centre.CentreTestData.APPOINTED;
import static org.prasan.registry.centre.CentreTestData.POLICY;
import static org.prasan.registry.centre.CentreTestData.REF;
import static org.prasan.registry.centre.CentreTestData.appointing;
import static org.prasan.registry.centre.CentreTestData.established;
import static org.prasan.registry.centre.CentreTestData.member;
import static org.prasan.registry.centre.CentreTestData.replacing;
import static org.prasan.registry.centre.CentreTestData.roster;
import static org.prasan.registry.centre.CentreTestData.suspended;
import static org.prasan.registry.centre.CentreTestData.withCommittee;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.Change;
import org.prasan.registry.centre.CentreCommand.EstablishCentre;
import org.prasan.registry.centre.CentreCommand.ReinstateCentre;
import org.prasan.registry.centre.CentreEvent.CentreEstablished;
import org.prasan.registry.centre.CentreEvent.CommitteeAppointed;

/** The next committee is known before the present one's last day, and takes office after it. */
class NextCommitteeTest {

  private static final Committee PRESENT = CentreTestData.committee();
  private static final LocalDate END = APPOINTED.plusYears(4).minusDays(1);
  private static final LocalDate FIRST_DAY = END.minusDays(60);
  private static final Committee NEXT = next(FIRST_DAY, END.plusDays(1));

  @Test
  void isEnteredFromTheSetDayBeforeTheEndOn() {
    assertThat(appoint(established(), NEXT, FIRST_DAY).events())
        .containsExactly(new CommitteeAppointed(REF, NEXT));
    refused(
        "committee-still-in-term",
        () ->
            appoint(
                established(),
                next(FIRST_DAY.minusDays(1), END.plusDays(1)),
                FIRST_DAY.minusDays(1)));
  }

  @Test
  void takesOfficeTheDayAfterAndLeavesNoDayWithoutACommitteeInTerm() {
    Centre centre = appoint(established(), NEXT, FIRST_DAY).state();

    for (LocalDate day = FIRST_DAY; day.isBefore(END.plusDays(10)); day = day.plusDays(1)) {
      Committee holding = centre.committeeOn(day);
      assertThat(holding).isEqualTo(day.isAfter(END) ? NEXT : PRESENT);
      assertThat(holding.inTermOn(day)).isTrue();
      assertThat(centre.nextCommitteeOn(day)).isEqualTo(day.isAfter(END) ? null : NEXT);
    }
  }

  @Test
  void startsOnNoOtherDay() {
    for (LocalDate day : List.of(END, END.plusDays(2), FIRST_DAY)) {
      refused(
          "next-committee-starts", () -> appoint(established(), next(FIRST_DAY, day), FIRST_DAY));
    }
  }

  @Test
  void isReplacedUntilItTakesOfficeAndThenKeepsItsSeats() {
    Centre centre = appoint(established(), NEXT, FIRST_DAY).state();
    var other =
        new Committee(
            "3/2569",
            FIRST_DAY,
            END.plusDays(1),
            END.plusYears(4),
            replacing(8, member(10, CommitteeRole.MEMBER)));

    Centre changed = appoint(centre, other, END).state();

    assertThat(changed.committeeOn(END)).isEqualTo(PRESENT);
    assertThat(changed.committeeOn(END.plusDays(1))).isEqualTo(other);
    assertThat(changed.committees()).containsExactly(PRESENT, NEXT, other);
    refused("committee-still-in-term", () -> appoint(changed, NEXT, END.plusDays(1)));
  }

  @Test
  void doesNotStandInTheWayOfAnEstablishmentUnderThePresentOne() {
    Centre centre = appoint(withCommittee(), NEXT, FIRST_DAY).state();

    var change =
        centre.establish(
            new EstablishCentre(REF.centreId(), FIRST_DAY, null), POLICY, roster(), FIRST_DAY);

    var event = (CentreEstablished) change.events().getFirst();
    assertThat(event.appointmentOrderNo()).isEqualTo(PRESENT.appointmentOrderNo());
    assertThat(change.state().nextCommitteeOn(FIRST_DAY)).isEqualTo(NEXT);
  }

  @Test
  void letsTheCentreBeReinstatedUnderWhoeverHoldsOfficeThen() {
    Centre centre = appoint(suspended(), NEXT, FIRST_DAY).state();

    for (LocalDate day : List.of(FIRST_DAY, END, END.plusDays(1))) {
      var asked = new ReinstateCentre(REF.centreId(), day);
      assertThat(centre.reinstate(asked, END.plusDays(1)).events()).hasSize(1);
    }
  }

  private static Change<Centre, CentreEvent> appoint(
      Centre centre, Committee committee, LocalDate today) {
    return centre.appoint(appointing(committee), POLICY, roster(), today);
  }

  private static Committee next(LocalDate appointed, LocalDate starts) {
    return CentreTestData.committee(appointed, starts, starts.plusYears(4).minusDays(1));
  }
}
