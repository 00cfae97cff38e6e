package org.prasan.registry.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.registry.Refused.refused;
import static org.prasan.registry.centre.CentreTestData.OPENED;
import static org.prasan.registry.centre.CentreTestData.REF;
import static org.prasan.registry.centre.CentreTestData.TODAY;
import static org.prasan.registry.centre.CentreTestData.established;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.Change;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.PutRight;
import org.prasan.registry.centre.CentreCommand.ChangePremises;
import org.prasan.registry.centre.CentreCommand.DissolveCentre;
import org.prasan.registry.centre.CentreEvent.PremisesChanged;

class PremisesTest {

  private static final Premises TEMPLE =
      new Premises("ศาลาวัด", null, null, null, null, null, null, null, null);
  private static final PutRight BY_CHAIR =
      new PutRight(Instant.EPOCH, "chair", CorrectionReason.CHANGED_SINCE, null);

  @Test
  void centreThatMovedSaysSoAndKeepsWhereItWas() {
    Premises before = established().premises();
    var change = move(established(), TODAY);

    assertThat(change.events())
        .containsExactly(new PremisesChanged(REF, CorrectionReason.CHANGED_SINCE, TODAY));
    assertThat(change.state().premises()).isEqualTo(TEMPLE);
    assertThat(change.state().pastPremises())
        .containsExactly(new FormerPremises(BY_CHAIR, before, TODAY));
  }

  @Test
  void samePremisesAgainSayNothing() {
    Centre moved = move(established(), TODAY).state();

    assertThat(move(moved, TODAY).events()).isEmpty();
  }

  @Test
  void refusesAMoveInTheFutureOrBeforeTheOpening() {
    refused("date-in-future", () -> move(established(), TODAY.plusDays(1)));
    refused("date-out-of-order", () -> move(established(), OPENED.minusDays(1)));
  }

  @Test
  void dissolvedCentreStaysWhereItWas() {
    Centre dissolved =
        established()
            .dissolve(new DissolveCentre(REF.centreId(), DissolutionReason.MERGED, TODAY), TODAY)
            .state();

    refused("centre-state-forbids", () -> move(dissolved, TODAY));
  }

  private static Change<Centre, CentreEvent> move(Centre centre, LocalDate day) {
    var asked = new ChangePremises(REF.centreId(), CorrectionReason.CHANGED_SINCE, TEMPLE, day);
    return centre.changePremises(asked, BY_CHAIR, TODAY);
  }
}
