package org.prasan.notification.live.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.contracttesting.EventContracts;
import org.prasan.messaging.InboundEvent;
import org.prasan.notification.live.Change;

class LiveEventContractTest {

  @ParameterizedTest
  @MethodSource("events")
  void readsThePlaceOfEveryEventOfItsTopics(String type) {
    Change change = LiveEventsConsumer.changeOf(event(type)).orElseThrow();
    assertThat(change.hint().id()).isEqualTo("a1");
    assertThat(change.audiences()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventOfACaseSaysWhomItIsRestrictedTo(String type) {
    Change change = LiveEventsConsumer.changeOf(event(type)).orElseThrow();
    assertThat(change.named() != null).isEqualTo(type.startsWith("case-referral."));
  }

  static Stream<String> events() {
    return EventContracts.types().stream()
        .filter(type -> LiveEventsConsumer.TOPICS.contains(EventContracts.topicOf(type)));
  }

  private static InboundEvent event(String type) {
    return new InboundEvent(
        EventContracts.topicOf(type),
        "e1",
        type,
        "a1",
        1,
        Instant.EPOCH,
        "c1",
        null,
        EventContracts.example(type));
  }
}
