package org.prasan.messaging.boot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.cloud.stream.binder.ExtendedConsumerProperties;
import org.springframework.cloud.stream.binder.kafka.properties.KafkaConsumerProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;

class BindingCheckTest {

  private final DefaultErrorHandler eventErrorHandler = new DefaultErrorHandler();
  private final BindingCheck check = new BindingCheck(eventErrorHandler);
  private final Binding binding = new Binding(eventErrorHandler);

  @Test
  void letsABindingStartThatKeepsEvents() {
    assertThatCode(() -> binding.checkedBy(check)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("losing")
  void refusesABindingThatWouldLoseEvents(Consumer<Binding> fault) {
    fault.accept(binding);
    assertThatIllegalStateException()
        .isThrownBy(() -> binding.checkedBy(check))
        .withMessageContaining("would lose events")
        .withMessageContaining("reliable-messaging.yaml");
  }

  static Stream<Consumer<Binding>> losing() {
    return Stream.of(
        it -> it.container.setCommonErrorHandler(new DefaultErrorHandler()),
        it -> it.properties.setMaxAttempts(3),
        it -> it.container.getContainerProperties().setAckMode(AckMode.RECORD),
        it -> it.group = "",
        it -> it.group = "anonymous.1",
        it -> it.properties.getExtension().setEnableDlq(true),
        it ->
            it.properties.getExtension().setStartOffset(KafkaConsumerProperties.StartOffset.latest),
        it -> it.properties.setUseNativeDecoding(false));
  }

  /** A consumer as the binder makes it. */
  private static final class Binding {
    final ConcurrentMessageListenerContainer<Object, Object> container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(Map.of()), new ContainerProperties("a.b-events"));
    final ExtendedConsumerProperties<KafkaConsumerProperties> properties =
        new ExtendedConsumerProperties<>(new KafkaConsumerProperties());
    String group = "a-service";

    Binding(DefaultErrorHandler errorHandler) {
      container.setCommonErrorHandler(errorHandler);
      container.getContainerProperties().setAckMode(AckMode.BATCH);
      properties.setMaxAttempts(1);
      properties.setUseNativeDecoding(true);
    }

    void checkedBy(BindingCheck check) {
      check.configure(container, "a.b-events", group, properties);
    }
  }
}
