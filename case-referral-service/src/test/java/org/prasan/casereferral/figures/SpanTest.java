package org.prasan.casereferral.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void tellsATimeWithTheErrorThatTheDefinitionNames() {
    Instant start = Instant.parse("2026-11-27T00:00:00Z");
    var random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      Duration time = Duration.ofSeconds(60 + random.nextLong(Duration.ofDays(800).toSeconds()));
      Duration told = Span.of(Span.bucket(start, start.plus(time)));
      double error = told.toSeconds() / (double) time.toSeconds() - 1;
      assertThat(error).isCloseTo(0, within(Span.LARGEST_ERROR));
    }
  }
}
