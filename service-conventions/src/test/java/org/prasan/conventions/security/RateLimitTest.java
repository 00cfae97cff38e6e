package org.prasan.conventions.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private Instant now = Instant.parse("2026-01-05T02:00:00Z");
  private final RateLimit limit = RateLimit.of(60, Duration.ofMinutes(1), clock());

  @Test
  void refusesTheOneTooManyAndSaysWhenTheNextMayCome() {
    for (int i = 0; i < 60; i++) {
      limit.acquire("a");
    }
    assertThatExceptionOfType(RateLimited.class)
        .isThrownBy(() -> limit.acquire("a"))
        .satisfies(refused -> {
          assertThat(refused.status()).isEqualTo(429);
          assertThat(refused.retryAfterSeconds()).isEqualTo(1);
        });
    now = now.plusSeconds(1);
    limit.acquire("a");
  }

  @Test
  void leavesOtherCallersAlone() {
    limit.acquire("a", 60);
    limit.acquire("b");
  }

  @Test
  void takesNothingWhereSeveralDoNotFit() {
    limit.acquire("a", 50);
    assertThatExceptionOfType(RateLimited.class)
        .isThrownBy(() -> limit.acquire("a", 20))
        .satisfies(refused -> assertThat(refused.retryAfterSeconds()).isEqualTo(10));
    limit.acquire("a", 10);
  }

  @Test
  void remembersNoMoreCallersThanItsMemoryAllows() {
    for (int i = 0; i < 20_000; i++) {
      limit.acquire("caller-" + i);
    }
    assertThat(limit.remembered()).isEqualTo(10_000);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
