package org.prasan.casereferral.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.programme.Edition;

/** What one person may get under one programme in one fiscal year. */
class AllowanceTest {

  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final long ONCE = 300_000;
  private static final int HISTORIES = 2_000;
  private static final int STEPS = 40;
  private static final Edition THREE_TIMES = limits(3, 900_000L);

  @Test
  void refusesTheFourthTimeAndSaysHowOftenItWasGiven() {
    Allowance full = given(3);
    assertThatThrownBy(() -> full.reserve(grant("aid-4", ONCE), THREE_TIMES))
        .isInstanceOf(AidRefusal.TimesUsedUp.class);
    assertThat(full.room(THREE_TIMES).timesLeft()).isZero();
  }

  @Test
  void refusesMoreMoneyThanIsLeftAndTakesWhatIsLeft() {
    Edition limits = limits(null, 700_000L);
    Allowance twice = given(2);
    assertThatThrownBy(() -> twice.reserve(grant("aid-3", 100_001), limits))
        .isInstanceOf(AidRefusal.OverLimit.class);
    assertThat(twice.reserve(grant("aid-3", 100_000), limits).room(limits).satangLeft()).isZero();
  }

  @Test
  void countsTheSameAidOnceHoweverOftenItIsReserved() {
    Allowance once = given(1);
    assertThat(once.reserve(grant("aid-1", ONCE), THREE_TIMES)).isEqualTo(once);
    assertThat(once.settle(grant("aid-1", ONCE)).room(THREE_TIMES).times()).isOne();
  }

  @Test
  void countsWhatWasGivenEvenWhenItsReservationWasGivenBack() {
    Allowance full = given(3).settle(grant("aid-late", ONCE));
    assertThat(full.room(THREE_TIMES).times()).isEqualTo(4);
    assertThat(full.room(THREE_TIMES).timesLeft()).isZero();
  }

  @Test
  void addsWhatTheDepartmentApprovedOnce() {
    var more = new Extension("approval-1", "client-1", ONCE);
    Allowance extended = given(3).extend(more).extend(more);
    assertThat(extended.room(THREE_TIMES).timesLeft()).isOne();
    assertThat(extended.room(THREE_TIMES).satangLeft()).isEqualTo(ONCE);
    Allowance full = extended.reserve(grant("aid-4", ONCE), THREE_TIMES);
    assertThatThrownBy(() -> full.reserve(grant("aid-5", ONCE), THREE_TIMES))
        .isInstanceOf(AidRefusal.TimesUsedUp.class);
  }

  @Test
  void waitsSinceItsOldestReservationUntilAllAreSettled() {
    var first = new Grant("a", "case-1", "client-1", null, ONCE, NOON, false);
    var later = new Grant("b", "case-1", "client-1", null, ONCE, NOON.plusSeconds(5), false);
    Allowance both = none().reserve(first, THREE_TIMES).reserve(later, THREE_TIMES);
    assertThat(both.pendingSince()).isEqualTo(NOON);
    assertThat(both.settle(first).pendingSince()).isEqualTo(NOON.plusSeconds(5));
    assertThat(both.settle(first).settle(later).pendingSince()).isNull();
  }

  @Test
  void forgetsAClientAndWhatTheyGotAndNobodyElse() {
    var other = new Grant("b", "case-2", "client-2", null, ONCE, NOON, true);
    Allowance left = given(1).settle(other).forget("client-1");
    assertThat(left.grants()).containsExactly(other);
    assertThat(left.clients()).containsExactly("client-2");
    assertThat(left.forget("client-2").isEmpty()).isTrue();
  }

  /** Whatever is reserved, settled, given back and approved, in whatever order. */
  @Test
  void neverReservesMoreThanTheLimitAndWhatWasApproved() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      var random = new Random(seed);
      Allowance one = none();
      for (int step = 0; step < STEPS; step++) {
        one = next(one, random, step);
        long approved = one.extensions().stream().mapToLong(Extension::amount).sum();
        assertThat(one.grants().size()).isLessThanOrEqualTo(3 + one.extensions().size());
        assertThat(one.room(THREE_TIMES).satang()).isLessThanOrEqualTo(900_000 + approved);
      }
    }
  }

  private static Allowance next(Allowance one, Random random, int step) {
    try {
      return switch (random.nextInt(6)) {
        case 0 -> held(one, random).map(one::settle).orElse(one);
        case 1 -> one.without(held(one, random).map(List::of).orElse(List.of())::contains);
        case 2 ->
            random.nextInt(8) > 0
                ? one
                : one.extend(new Extension("approval-" + step, "client-1", ONCE));
        default -> one.reserve(grant("aid-" + step, 1 + random.nextLong(ONCE)), THREE_TIMES);
      };
    } catch (AidRefusal refused) {
      return one;
    }
  }

  private static Optional<Grant> held(Allowance one, Random random) {
    var all = new ArrayList<>(one.grants());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static Allowance given(int times) {
    Allowance one = none();
    for (int n = 1; n <= times; n++) {
      one = one.reserve(grant("aid-" + n, ONCE), THREE_TIMES);
    }
    return one;
  }

  private static Allowance none() {
    return Allowance.none("person", "DSDW_LOW_INCOME_FAMILY", 2570);
  }

  private static Grant grant(String aidId, long satang) {
    return new Grant(aidId, "case-1", "client-1", null, satang, NOON, false);
  }

  private static Edition limits(Integer times, Long satangPerYear) {
    return new Edition(
        "เงินสงเคราะห์",
        "Aid money",
        "BAHT_PER_TIME",
        ONCE,
        times,
        satangPerYear,
        null,
        LocalDate.of(2022, 10, 1));
  }
}
