package org.prasan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MetricsTest {

  private static final String PAGE =
      """
      # HELP outbox_depth Aggregates with events
      outbox_depth{topic="registry.centre-events"} 2.0
      outbox_depth{topic="registry.agency-events"} 1.0
      inbound_latency_seconds_bucket{topic="a",le="0.01"} 50
      inbound_latency_seconds_bucket{topic="a",le="0.1"} 90
      inbound_latency_seconds_bucket{topic="a",le="+Inf"} 100
      jvm_threads_live_threads 31.0
      """;

  private final Metrics metrics = Metrics.parse(PAGE);

  @Test
  void addsUpOverTopicsAndProcesses() {
    assertThat(Metrics.parse(PAGE + PAGE).sum("outbox_depth")).isEqualTo(6);
    assertThat(metrics.sum("inbound_dead_letters_total")).isZero();
  }

  @Test
  void estimatesQuantilesFromBuckets() {
    assertThat(metrics.quantile("inbound_latency_seconds", 0.5).orElseThrow())
        .isCloseTo(0.01, within(1e-9));
    assertThat(metrics.quantile("inbound_latency_seconds", 0.7).orElseThrow())
        .isCloseTo(0.055, within(1e-9));
    assertThat(metrics.quantile("nothing", 0.5)).isEmpty();
  }
}
