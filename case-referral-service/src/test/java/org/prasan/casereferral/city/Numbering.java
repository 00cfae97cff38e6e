package org.prasan.casereferral.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Each transition is one event, and each event the next of its aggregate. */
final class Numbering implements Consumer<Overheard> {

  private final Map<String, Long> last = new HashMap<>();

  @Override
  public void accept(Overheard event) {
    long next = last.merge(event.topic() + " " + event.key(), 1L, Long::sum);
    assertThat(event.sequence()).as("number of %s", event).isEqualTo(next);
  }
}
