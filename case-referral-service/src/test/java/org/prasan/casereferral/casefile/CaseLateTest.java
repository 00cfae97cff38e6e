package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.POLICY;
import static org.prasan.casereferral.casefile.CaseTestData.opened;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseCommand.ExtendClock;
import org.prasan.casereferral.casefile.CaseCommand.PauseClock;
import org.prasan.casereferral.casefile.TimeEvent.CaseCaughtUp;
import org.prasan.casereferral.clocks.CaseClock.Kind;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.Change;

/** What was late is said to be late no more in the moment in which it is not, and no sooner. */
class CaseLateTest {

  private static final Instant LONG_AFTER = NOON.plus(Duration.ofDays(9));
  private static final Stamp AFTERWARDS = new Stamp(OFFICER.by(), LONG_AFTER);
  private static final Hand OWNER = new Hand(AFTERWARDS, true, false, false);

  @Test
  void isSaidWhenItIsDone() {
    Case one = late(opened(Dimension.INCOME));
    Change<Case, CaseEvent> taking = one.take(AFTERWARDS);
    assertThat(caughtUp(one, taking))
        .containsExactly(new CaseCaughtUp(taking.state().ref(), Kind.TAKING));
  }

  @Test
  void isSaidWhenAnotherUrgencyGivesAnotherTime() {
    Case one = late(taken(Dimension.INCOME));
    var calmer = new CaseCorrections(one, OWNER, null);
    assertThat(caughtUp(one, calmer.urgencyChanged(Urgency.NORMAL, UrgencyReason.NEW_FACTS)))
        .containsExactly(new CaseCaughtUp(one.ref(), Kind.ACTION));
  }

  @Test
  void isSaidWhenItGetsMoreTime() {
    Case one = late(taken(Dimension.INCOME));
    var longer = new ExtendClock("case-1", LocalDate.of(2026, 12, 8), ClockReason.VISIT_ARRANGED);
    Hand chair = new Hand(AFTERWARDS, false, true, true);
    assertThat(caughtUp(one, new CaseTime(one).extend(longer, POLICY, chair)))
        .containsExactly(new CaseCaughtUp(one.ref(), Kind.ACTION));
  }

  @Test
  void isNotSaidOfAPauseOrOfAnotherStepWhileTheOldOneWaits() {
    Case one = late(taken(Dimension.INCOME));
    var pause = new PauseClock("case-1", LocalDate.of(2026, 12, 8), ClockReason.PERSON_AWAY);
    assertThat(caughtUp(one, new CaseTime(one).pause(pause, POLICY, OWNER))).isEmpty();
    assertThat(caughtUp(one, new CaseHandling(one).needAdded("n2", Dimension.HEALTH, AFTERWARDS)))
        .isEmpty();
  }

  /** The chair and the department have been told. */
  private static Case late(Case one) {
    Case now = CaseTime.kept(null, Change.of(one), POLICY).state();
    for (Instant at = NOON; at.isBefore(LONG_AFTER); at = at.plus(Duration.ofHours(6))) {
      now = new CaseTime(now).tick(at, POLICY).state();
    }
    assertThat(now.timing().late()).hasSize(1);
    return now;
  }

  private static List<CaseEvent> caughtUp(Case before, Change<Case, CaseEvent> change) {
    return CaseTime.kept(before, change, POLICY).events().stream()
        .filter(CaseCaughtUp.class::isInstance)
        .toList();
  }
}
