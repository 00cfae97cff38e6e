package org.prasan.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.registry.Refused.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.PutRight;
import org.prasan.registry.ReversalReason;
import org.prasan.registry.agency.AgencyCommand.ChangeCapacity;
import org.prasan.registry.agency.AgencyCommand.ChangeServices;
import org.prasan.registry.agency.AgencyCommand.CloseAgency;
import org.prasan.registry.agency.AgencyCommand.CorrectAgency;
import org.prasan.registry.agency.AgencyCommand.RegisterAgency;
import org.prasan.registry.agency.AgencyCommand.ReopenAgency;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityAsked;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityChanged;
import org.prasan.registry.agency.AgencyEvent.AgencyClosed;
import org.prasan.registry.agency.AgencyEvent.AgencyCorrected;
import org.prasan.registry.agency.AgencyEvent.AgencyReopened;
import org.prasan.registry.agency.AgencyEvent.AgencyServicesChanged;

class PartnerAgencyTest {

  private static final Instant NOW = Instant.parse("2022-12-16T04:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2022, 12, 16);
  private static final PutRight PUT_RIGHT =
      new PutRight(NOW, "ministry", CorrectionReason.TYPED_WRONG, null);
  private static final Offer OFFER = offer("1001", AgencyService.SHELTER);

  @Test
  void registersWithTheTimeOfItsCapacity() {
    assertThat(open().capacitySince()).isEqualTo(NOW);
    assertThat(open().status()).isEqualTo(AgencyStatus.OPEN);
  }

  @Test
  void saysNothingWhenTheServicesStayTheSame() {
    assertThat(open().changeServices(new ChangeServices("a1", OFFER)).events()).isEmpty();
  }

  @Test
  void orderAndRepetitionOfServicesMeanNothing() {
    var once = new Offer(List.of("1002", "1001"), List.of(AgencyService.SHELTER));
    var twice = new Offer(List.of("1001", "1002", "1001"), List.of(AgencyService.SHELTER));

    assertThat(once).isEqualTo(twice);
  }

  @Test
  void changesItsServices() {
    Offer wider = offer("1002", AgencyService.TREATMENT);

    assertThat(open().changeServices(new ChangeServices("a1", wider)).events())
        .containsExactly(new AgencyServicesChanged("a1", wider));
  }

  @Test
  void renewsTheTimeWhenTheCapacityIsConfirmed() {
    Instant later = NOW.plusSeconds(60);

    assertThat(open().changeCapacity(new ChangeCapacity("a1", Capacity.OPEN), later).events())
        .containsExactly(new AgencyCapacityChanged("a1", Capacity.OPEN, later));
  }

  @Test
  void isAskedAnewForItsCapacityOnceInEachTimeThatItStaysSilent() {
    Duration month = Duration.ofDays(30);
    Instant later = NOW.plus(month).plusSeconds(1);
    assertThat(open().askCapacity(NOW.plus(month), NOW).events()).isEmpty();
    var asked = open().askCapacity(later, later.minus(month));
    assertThat(asked.events())
        .containsExactly(new AgencyCapacityAsked("a1", Capacity.OPEN, NOW, OFFER));
    Instant soon = later.plus(Duration.ofDays(29));
    assertThat(asked.state().askCapacity(soon, soon.minus(month)).events()).isEmpty();
    Instant again = later.plus(month).plusSeconds(1);
    assertThat(asked.state().askCapacity(again, again.minus(month)).events()).hasSize(1);
    var said = asked.state().changeCapacity(new ChangeCapacity("a1", Capacity.FULL), again).state();
    assertThat(said.askCapacity(again, again.minus(month)).events()).isEmpty();
  }

  @Test
  void isNotAskedForItsCapacityOnceItClosed() {
    PartnerAgency closed = open().close(new CloseAgency("a1", TODAY), TODAY).state();
    Instant later = NOW.plus(Duration.ofDays(60));
    assertThat(closed.askCapacity(later, later.minusSeconds(1)).events()).isEmpty();
  }

  @Test
  void closes() {
    assertThat(open().close(new CloseAgency("a1", TODAY), TODAY).events())
        .containsExactly(new AgencyClosed("a1", TODAY));
  }

  @Test
  void refusesClosureInTheFuture() {
    var tomorrow = new CloseAgency("a1", TODAY.plusDays(1));

    refused("date-in-future", () -> open().close(tomorrow, TODAY));
  }

  @Test
  void nothingHappensToAClosedAgency() {
    PartnerAgency closed = open().close(new CloseAgency("a1", TODAY), TODAY).state();

    refused("agency-already-closed", () -> closed.close(new CloseAgency("a1", TODAY), TODAY));
    refused("agency-already-closed", () -> closed.changeServices(new ChangeServices("a1", OFFER)));
    refused(
        "agency-already-closed",
        () -> closed.changeCapacity(new ChangeCapacity("a1", Capacity.FULL), NOW));
  }

  @Test
  void isCorrectedOpenOrClosedAndKeepsWhatStoodThere() {
    var right = new Profile(AgencyKind.HOSPITAL, "โรงพยาบาล", "Hospital", null);
    PartnerAgency closed = open().close(new CloseAgency("a1", TODAY), TODAY).state();

    for (PartnerAgency one : List.of(open(), closed)) {
      var change =
          one.correct(new CorrectAgency("a1", CorrectionReason.TYPED_WRONG, right), PUT_RIGHT);
      assertThat(change.events())
          .containsExactly(new AgencyCorrected("a1", CorrectionReason.TYPED_WRONG, right, OFFER));
      assertThat(change.state().nameTh()).isEqualTo("โรงพยาบาล");
      assertThat(change.state().status()).isEqualTo(one.status());
      assertThat(change.state().history())
          .containsExactly(
              new FormerAgency(
                  PUT_RIGHT,
                  new Profile(AgencyKind.FOUNDATION, "มูลนิธิ", "Foundation", null),
                  null));
    }
  }

  @Test
  void opensAgainAsItWasWhenItClosed() {
    PartnerAgency closed = open().close(new CloseAgency("a1", TODAY), TODAY).state();
    var asked = new ReopenAgency("a1", ReversalReason.ENTERED_IN_ERROR);

    var change = closed.reopen(asked, PUT_RIGHT);

    assertThat(change.events())
        .containsExactly(new AgencyReopened("a1", ReversalReason.ENTERED_IN_ERROR, OFFER));
    assertThat(change.state().status()).isEqualTo(AgencyStatus.OPEN);
    assertThat(change.state().closedOn()).isNull();
    assertThat(change.state().history().getFirst().closedOn()).isEqualTo(TODAY);
    refused("agency-not-closed", () -> open().reopen(asked, PUT_RIGHT));
  }

  private static PartnerAgency open() {
    var asked =
        new RegisterAgency(
            AgencyKind.FOUNDATION, "มูลนิธิ", "Foundation", OFFER, Capacity.OPEN, null);
    return PartnerAgency.register("a1", asked, NOW).state();
  }

  private static Offer offer(String district, AgencyService service) {
    return new Offer(List.of(district), List.of(service));
  }
}
