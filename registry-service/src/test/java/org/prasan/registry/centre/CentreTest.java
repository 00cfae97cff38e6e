package org.prasan.registry.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.registry.Refused.refused;
import static org.prasan.registry.centre.CentreTestData.APPOINTED;
import static org.prasan.registry.centre.CentreTestData.OPENED;
import static org.prasan.registry.centre.CentreTestData.POLICY;
import static org.prasan.registry.centre.CentreTestData.REF;
import static org.prasan.registry.centre.CentreTestData.TODAY;
import static org.prasan.registry.centre.CentreTestData.appointing;
import static org.prasan.registry.centre.CentreTestData.committee;
import static org.prasan.registry.centre.CentreTestData.established;
import static org.prasan.registry.centre.CentreTestData.proposed;
import static org.prasan.registry.centre.CentreTestData.roster;
import static org.prasan.registry.centre.CentreTestData.rosterWith;
import static org.prasan.registry.centre.CentreTestData.suspended;
import static org.prasan.registry.centre.CentreTestData.withCommittee;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.Change;
import org.prasan.registry.centre.CentreCommand.DissolveCentre;
import org.prasan.registry.centre.CentreCommand.EstablishCentre;
import org.prasan.registry.centre.CentreCommand.ProposeCentre;
import org.prasan.registry.centre.CentreCommand.ReinstateCentre;
import org.prasan.registry.centre.CentreCommand.SuspendCentre;
import org.prasan.registry.centre.CentreEvent.CentreDissolved;
import org.prasan.registry.centre.CentreEvent.CentreEstablished;
import org.prasan.registry.centre.CentreEvent.CentreReinstated;
import org.prasan.registry.centre.CentreEvent.CentreSuspended;

class CentreTest {

  @Test
  void keepsOpeningAppointmentAndEstablishmentAsThreeDates() {
    var change = establish(withCommittee(), TODAY, TODAY);

    assertThat(change.events())
        .containsExactly(
            new CentreEstablished(
                REF,
                proposed().nameTh(),
                proposed().nameEn(),
                OPENED,
                APPOINTED,
                "1/2565",
                TODAY,
                null));
    assertThat(change.state().status()).isEqualTo(CentreStatus.ESTABLISHED);
  }

  @Test
  void refusesOpeningInTheFuture() {
    var asked = new ProposeCentre("1036", "ก", "A", proposed().premises(), TODAY.plusDays(1));

    refused("date-in-future", () -> Centre.propose(REF, asked, TODAY));
  }

  @Test
  void refusesEstablishmentWithoutCommittee() {
    refused("centre-has-no-committee", () -> establish(proposed(), TODAY, TODAY));
  }

  @Test
  void refusesEstablishmentBeforeTheAppointment() {
    refused("date-out-of-order", () -> establish(withCommittee(), APPOINTED.minusDays(1), TODAY));
  }

  @Test
  void refusesEstablishmentInTheFuture() {
    refused("date-in-future", () -> establish(withCommittee(), TODAY.plusDays(1), TODAY));
  }

  @Test
  void refusesEstablishmentAfterTheTermOfTheCommittee() {
    LocalDate later = APPOINTED.plusYears(4);

    refused("committee-not-in-term", () -> establish(withCommittee(), later, later));
  }

  @Test
  void entersAnEstablishmentOfThePastWhoseCommitteeWasInTermThen() {
    LocalDate later = APPOINTED.plusYears(5);

    assertThat(establish(withCommittee(), TODAY, later).events()).hasSize(1);
  }

  @Test
  void refusesEstablishmentWhenAMemberIsNoLongerActive() {
    Roster oneLeft = rosterWith(3, new Roster.Entry("1036", false));
    var asked = new EstablishCentre(REF.centreId(), TODAY, null);

    refused(
        "member-not-active-volunteer",
        () -> withCommittee().establish(asked, POLICY, oneLeft, TODAY));
  }

  @Test
  void refusesSecondEstablishment() {
    refused("centre-already-established", () -> establish(established(), TODAY, TODAY));
    refused("centre-already-established", () -> establish(suspended(), TODAY, TODAY));
  }

  @Test
  void suspendsAnEstablishedCentre() {
    assertThat(suspend(established(), TODAY).events())
        .containsExactly(new CentreSuspended(REF, SuspensionReason.UNDER_INQUIRY, TODAY));
  }

  @Test
  void refusesToSuspendWhatIsNotEstablished() {
    refused("centre-state-forbids", () -> suspend(withCommittee(), TODAY));
    refused("centre-state-forbids", () -> suspend(suspended(), TODAY));
  }

  @Test
  void refusesSuspensionBeforeTheEstablishment() {
    refused("date-out-of-order", () -> suspend(established(), TODAY.minusDays(1)));
  }

  @Test
  void reinstatesASuspendedCentre() {
    assertThat(reinstate(suspended(), TODAY).events())
        .containsExactly(new CentreReinstated(REF, TODAY));
  }

  @Test
  void refusesReinstatementWithoutCommitteeInTerm() {
    refused("committee-not-in-term", () -> reinstate(suspended(), APPOINTED.plusYears(4)));
  }

  @Test
  void refusesToReinstateWhatIsNotSuspended() {
    refused("centre-state-forbids", () -> reinstate(established(), TODAY));
  }

  @Test
  void dissolvesFromEveryEarlierState() {
    for (Centre centre : new Centre[] {proposed(), withCommittee(), established(), suspended()}) {
      assertThat(dissolve(centre).events())
          .containsExactly(new CentreDissolved(REF, DissolutionReason.MERGED, TODAY));
    }
  }

  @Test
  void nothingHappensToADissolvedCentre() {
    Centre dissolved = dissolve(established()).state();

    refused("centre-state-forbids", () -> dissolve(dissolved));
    refused("centre-state-forbids", () -> reinstate(dissolved, TODAY));
    refused("centre-state-forbids", () -> establish(dissolved, TODAY, TODAY));
    refused(
        "centre-state-forbids",
        () -> dissolved.appoint(appointing(committee()), POLICY, roster(), TODAY));
  }

  private static Change<Centre, CentreEvent> establish(
      Centre centre, LocalDate day, LocalDate today) {
    return centre.establish(
        new EstablishCentre(REF.centreId(), day, null), POLICY, roster(), today);
  }

  private static Change<Centre, CentreEvent> suspend(Centre centre, LocalDate day) {
    return centre.suspend(
        new SuspendCentre(REF.centreId(), SuspensionReason.UNDER_INQUIRY, day), TODAY);
  }

  private static Change<Centre, CentreEvent> reinstate(Centre centre, LocalDate day) {
    return centre.reinstate(new ReinstateCentre(REF.centreId(), day), day);
  }

  private static Change<Centre, CentreEvent> dissolve(Centre centre) {
    return centre.dissolve(
        new DissolveCentre(REF.centreId(), DissolutionReason.MERGED, TODAY), TODAY);
  }
}
