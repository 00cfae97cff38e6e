package org.prasan.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prasan.notification.contact.Audience;

class LiveStreamTest {

  private static final Duration AT_ONCE = Duration.ofMillis(1);
  private static final Audience OFFICERS = Audience.centreOfficersOf("1001");

  private final LiveStream stream =
      new LiveStream(new Sight("officer-1001", Set.of(OFFICERS), false), 3);

  @Test
  void saysTheSameOnceHoweverOftenItHappensWhileNobodyTakesIt() throws InterruptedException {
    IntStream.range(0, 1000).forEach(_ -> stream.tell(change("a")));
    stream.tell(change("b"));

    assertThat(stream.take(AT_ONCE)).extracting(Hint::id).containsExactly("a", "b");
    assertThat(stream.take(AT_ONCE)).isEmpty();
    assertThat(stream.isOpen()).isTrue();
  }

  @Test
  void endsForAReaderWhoLagsTooFarBehindInsteadOfLeavingHintsOut() throws InterruptedException {
    IntStream.range(0, 4).forEach(i -> stream.tell(change("case-" + i)));

    assertThat(stream.isOpen()).isFalse();
    assertThat(stream.take(Duration.ofHours(1))).isEmpty();
  }

  @Test
  void tellsNothingThatWaitedOnceDutiesHaveChanged() throws InterruptedException {
    stream.tell(change("a"));
    stream.judge(new Sight("officer-1001", Set.of(), false));
    stream.tell(change("b"));

    assertThat(stream.take(AT_ONCE)).isEmpty();
  }

  private static Change change(String id) {
    return Change.ofCase(new Hint(Hint.Kind.CASE, id), "1001", null, null);
  }
}
