package org.prasan.registry.sample;

import java.time.Clock;
import java.time.Instant;

public record Sample(Instant at) {
  static Sample of(Clock clock) {
    return new Sample(clock.instant());
  }
}
