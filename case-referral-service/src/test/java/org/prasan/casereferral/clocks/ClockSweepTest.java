package org.prasan.casereferral.clocks;

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

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.OutboxFull;
import org.springframework.dao.DataAccessResourceFailureException;

class ClockSweepTest {

  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final DueClock FIRST = new DueClock("1001-a", NOON, 1);
  private static final DueClock SECOND = new DueClock("1001-b", NOON, 1);

  private final Function<Instant, Stream<DueClock>> due = mock();
  private final Consumer<DueClock> handler = mock();
  private final Clock time = mock();
  private final ClockSweep clock =
      new ClockSweep("referrals", due, handler, Duration.ofSeconds(1), time);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @BeforeEach
  void twoAreDue() {
    at(Duration.ZERO);
    when(due.apply(any())).thenAnswer(_ -> Stream.of(FIRST, SECOND));
    clock.bindTo(meters);
  }

  @Test
  void setsAsideWhatFailsAndGoesOnWithAllOthers() {
    doThrow(new IllegalArgumentException()).when(handler).accept(FIRST);
    clock.sweep();
    verify(handler).accept(SECOND);
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isEqualTo(1);
  }

  @Test
  void triesAgainWhatFailedAfterPausesThatDouble() {
    doThrow(new IllegalArgumentException()).when(handler).accept(FIRST);
    clock.sweep();
    assertThat(isTried(Duration.ofSeconds(1))).isFalse();
    assertThat(isTried(Duration.ofSeconds(2))).isTrue();
    assertThat(isTried(Duration.ofSeconds(5))).isFalse();
    assertThat(isTried(Duration.ofSeconds(6))).isTrue();
    doNothing().when(handler).accept(FIRST);
    assertThat(isTried(Duration.ofSeconds(14))).isTrue();
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isZero();
  }

  @Test
  void neverWaitsLongerThanAnHour() {
    doThrow(new IllegalArgumentException()).when(handler).accept(FIRST);
    for (int hours = 0; hours < 20; hours++) {
      assertThat(isTried(Duration.ofHours(hours))).isTrue();
    }
  }

  @Test
  void forgetsWhatWasSetAsideAndIsNoLongerDue() {
    doThrow(new IllegalArgumentException()).when(handler).accept(FIRST);
    clock.sweep();
    when(due.apply(any())).thenAnswer(_ -> Stream.of(SECOND));
    clock.sweep();
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isZero();
  }

  @Test
  void endsTheSweepWhenTheStoreIsAwayAndBeginsAnewWithTheNext() {
    doThrow(new DataAccessResourceFailureException("away")).when(handler).accept(FIRST);
    clock.sweep();
    verify(handler, never()).accept(SECOND);
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isZero();
    doNothing().when(handler).accept(FIRST);
    clock.sweep();
    verify(handler).accept(SECOND);
  }

  @Test
  void setsAsideWhatTheStoreRefusesAgainWhileItServesOthers() {
    doThrow(new DataAccessResourceFailureException("too large")).when(handler).accept(FIRST);
    clock.sweep();
    clock.sweep();
    verify(handler).accept(SECOND);
  }

  @Test
  void leavesToTheNextSweepWhatAnotherInstanceOrTheBrokerHolds() {
    doThrow(new ConcurrentChange("1001-a")).when(handler).accept(FIRST);
    doThrow(new OutboxFull("1001-b")).when(handler).accept(SECOND);
    clock.sweep();
    assertThat(meters.get("referrals.clock.set.aside").gauge().value()).isZero();
  }

  @Test
  void measuresTheLagByWhatIsNotSetAside() {
    doThrow(new IllegalArgumentException()).when(handler).accept(FIRST);
    clock.sweep();
    when(due.apply(any())).thenAnswer(_ -> Stream.of(FIRST));
    at(Duration.ofMinutes(5));
    assertThat(meters.get("referrals.clock.lag").gauge().value()).isZero();
    when(due.apply(any())).thenAnswer(_ -> Stream.of(FIRST, SECOND));
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
