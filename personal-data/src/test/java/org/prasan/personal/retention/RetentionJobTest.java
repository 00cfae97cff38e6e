package org.prasan.personal.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

class RetentionJobTest {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<Instant> messages =
      new ArrayList<>(List.of(NOW.minus(Duration.ofDays(91)), NOW.minus(Duration.ofDays(89))));

  @Test
  void erasesWhatWasKeptLongEnoughCountsItAndFindsNothingMore() {
    RetentionJob job = job(new Kept("messages"));
    job.round();
    job.round();
    assertThat(messages).containsExactly(NOW.minus(Duration.ofDays(89)));
    assertThat(meters.counter("retention.erased", "class", "messages").count()).isEqualTo(1);
  }

  @Test
  void keepsForEverWhatHasNoTime() {
    job(new Kept("others")).round();
    assertThat(messages).hasSize(2);
  }

  @Test
  void goesOnWithTheNextClassWhenOneFails() {
    RetainedClass failing =
        new RetainedClass() {
          @Override
          public String name() {
            return "messages";
          }

          @Override
          public long eraseOlderThan(Instant cutoff) {
            throw new DataAccessResourceFailureException("down");
          }
        };
    job(failing, new Kept("messages")).round();
    assertThat(messages).hasSize(1);
  }

  private RetentionJob job(RetainedClass... classes) {
    return new RetentionJob(
        List.of(classes),
        new RetentionProperties(Map.of("messages", Duration.ofDays(90)), Duration.ofHours(6)),
        meters,
        new SimpleAsyncTaskScheduler(),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private final class Kept implements RetainedClass {

    private final String name;

    Kept(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long eraseOlderThan(Instant cutoff) {
      int before = messages.size();
      messages.removeIf(at -> at.isBefore(cutoff));
      return before - messages.size();
    }
  }
}
