package org.prasan.casereferral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.prasan.casereferral.referral.ReferralTestData.NOON;
import static org.prasan.casereferral.referral.ReferralTestData.POLICY;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.OutboxFull;
import org.springframework.dao.DataAccessResourceFailureException;

class ReferralClockTest {

  private static final DueClock FIRST = new DueClock("1001-a", NOON);
  private static final DueClock SECOND = new DueClock("1001-b", NOON);

  private final Referrals referrals = mock();
  private final ReferralCommandHandler handler = mock();
  private final Clock time = mock();
  private final ReferralClock clock = new ReferralClock(referrals, handler, POLICY.clocks(), time);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @BeforeEach
  void twoAreDue() {
    at(Duration.ZERO);
    when(referrals.due(any())).thenAnswer(_ -> Stream.of(FIRST, SECOND));
    clock.bindTo(meters);
  }

  @Test
  void setsAsideWhatFailsAndGoesOnWithAllOthers() {
    doThrow(new IllegalArgumentException()).when(handler).handle(FIRST);
    clock.sweep();
    verify(handler).handle(SECOND);
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isEqualTo(1);
  }

  @Test
  void triesAgainWhatFailedAfterPausesThatDouble() {
    doThrow(new IllegalArgumentException()).when(handler).handle(FIRST);
    clock.sweep();
    assertThat(isTried(Duration.ofSeconds(1))).isFalse();
    assertThat(isTried(Duration.ofSeconds(2))).isTrue();
    assertThat(isTried(Duration.ofSeconds(5))).isFalse();
    assertThat(isTried(Duration.ofSeconds(6))).isTrue();
    doNothing().when(handler).handle(FIRST);
    assertThat(isTried(Duration.ofSeconds(14))).isTrue();
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isZero();
  }

  @Test
  void neverWaitsLongerThanAnHour() {
    doThrow(new IllegalArgumentException()).when(handler).handle(FIRST);
    for (int hours = 0; hours < 20; hours++) {
      assertThat(isTried(Duration.ofHours(hours))).isTrue();
    }
  }

  @Test
  void forgetsWhatWasSetAsideAndIsNoLongerDue() {
    doThrow(new IllegalArgumentException()).when(handler).handle(FIRST);
    clock.sweep();
    when(referrals.due(any())).thenAnswer(_ -> Stream.of(SECOND));
    clock.sweep();
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isZero();
  }

  @Test
  void endsTheSweepWhenTheStoreIsAwayAndBeginsAnewWithTheNext() {
    doThrow(new DataAccessResourceFailureException("away")).when(handler).handle(FIRST);
    clock.sweep();
    verify(handler, never()).handle(SECOND);
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isZero();
    doNothing().when(handler).handle(FIRST);
    clock.sweep();
    verify(handler).handle(SECOND);
  }

  @Test
  void setsAsideWhatTheStoreRefusesAgainWhileItServesOthers() {
    doThrow(new DataAccessResourceFailureException("too large")).when(handler).handle(FIRST);
    clock.sweep();
    clock.sweep();
    verify(handler).handle(SECOND);
  }

  @Test
  void leavesToTheNextSweepWhatAnotherInstanceOrTheBrokerHolds() {
    doThrow(new ConcurrentChange("1001-a")).when(handler).handle(FIRST);
    doThrow(new OutboxFull("1001-b")).when(handler).handle(SECOND);
    clock.sweep();
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isZero();
  }

  @Test
  void measuresTheLagByWhatIsNotSetAside() {
    doThrow(new IllegalArgumentException()).when(handler).handle(FIRST);
    clock.sweep();
    when(referrals.due(any())).thenAnswer(_ -> Stream.of(FIRST));
    at(Duration.ofMinutes(5));
    assertThat(meters.get("referrals.clock.lag").gauge().value()).isZero();
    when(referrals.due(any())).thenAnswer(_ -> Stream.of(FIRST, SECOND));
    assertThat(meters.get("referrals.clock.lag").gauge().value()).isEqualTo(300);
  }

  private boolean isTried(Duration later) {
    at(later);
    clearInvocations(handler);
    clock.sweep();
    return mockingDetails(handler).getInvocations().stream()
        .anyMatch(call -> call.getArgument(0).equals(FIRST));
  }

  private void at(Duration later) {
    when(time.instant()).thenReturn(NOON.plus(later));
  }
}
