package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.refer;
import static org.prasan.casereferral.casefile.CaseTestData.returned;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.ReferralReport.Progressed;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.UnmetReason;

class NeedInvariantTest {

  private static final int HISTORIES = 2_000;
  private static final int STEPS = 12;

  @Test
  void needIsNeverWithoutOpenReferralOutcomeUnmetOrPlaceInTheQueue() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      var random = new Random(seed);
      Case one = taken(Dimension.INCOME, Dimension.HOUSING);
      for (int step = 0; step < STEPS; step++) {
        one = next(one, random, step);
        assertAccountedFor(one);
      }
    }
  }

  private static Case next(Case one, Random random, int step) {
    String need = "case-1-" + (1 + random.nextInt(2));
    String referral = "referral-" + random.nextInt(STEPS);
    try {
      return switch (random.nextInt(7)) {
        case 0, 1 -> refer(one, need, "referral-" + step, "agency-" + random.nextInt(3)).state();
        case 2 ->
            one.reported(new Progressed("case-1", referral, NOON, ReferralState.ACCEPTED)).state();
        case 3 -> one.reported(returned(referral, cause(random), null)).state();
        case 4 -> one.reported(CaseTestData.outcome(referral, outcome(random), null)).state();
        case 5 -> CaseTestData.aided(one, need, "aid-" + step, Outcome.HELPED_PART).state();
        default ->
            one.declareUnmet(new DeclareUnmet("case-1", need, UnmetReason.NO_SERVICE), OFFICER)
                .state();
      };
    } catch (CaseRefusal refused) {
      return one;
    }
  }

  private static ReturnCause cause(Random random) {
    return ReturnCause.values()[random.nextInt(ReturnCause.values().length)];
  }

  private static Outcome outcome(Random random) {
    return Outcome.values()[random.nextInt(Outcome.values().length)];
  }

  private static void assertAccountedFor(Case one) {
    boolean waiting = one.needs().stream().anyMatch(Need::waitsForCentre);
    assertThat(one.needsActionKey() != null).isEqualTo(waiting);
    for (Need need : one.needs()) {
      switch (need.state()) {
        case REFERRED -> assertThat(need.hasOpenReferral()).isTrue();
        case OUTCOME -> assertThat(need.outcome()).isNotNull();
        case UNMET -> assertThat(need.unmetReason()).isNotNull();
        case ENTERED_IN_ERROR -> assertThat(need.hasOpenReferral()).isFalse();
        case OPEN -> assertThat(need.hasOpenReferral()).isFalse();
      }
    }
  }
}
