package org.prasan.messaging.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.cloud.stream.binder.ExtendedConsumerProperties;
import org.springframework.cloud.stream.binder.kafka.KafkaListenerContainerCustomizer;
import org.springframework.cloud.stream.binder.kafka.properties.KafkaConsumerProperties;
import org.springframework.cloud.stream.binder.kafka.properties.KafkaConsumerProperties.StartOffset;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.util.StringUtils;

/**
 * Refuses the start of a service whose bindings would lose events: it looks at each consumer as the
 * binder made it, right before that consumer starts. The binder takes a refusal for a passing
 * trouble and tries again later, so the start is refused once all bindings were made.
 */
final class BindingCheck implements KafkaListenerContainerCustomizer, SmartLifecycle {

  private final CommonErrorHandler eventErrorHandler;
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private volatile boolean running;

  BindingCheck(CommonErrorHandler eventErrorHandler) {
    this.eventErrorHandler = eventErrorHandler;
  }

  @Override
  public void configure(
      AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
    throw new IllegalStateException("The binder no longer tells what it made of its settings");
  }

  @Override
  public void configure(
      AbstractMessageListenerContainer<?, ?> container,
      String destination,
      String group,
      ExtendedConsumerProperties<KafkaConsumerProperties> binding) {
    List<String> faults = faults(container, group, binding);
    if (!faults.isEmpty()) {
      refused.add(
          "The binding of " + destination + " would lose events: " + String.join("; ", faults));
      throw new IllegalStateException(refusal());
    }
  }

  private String refusal() {
    return String.join(". ", refused)
        + ". Does application.yaml import classpath:reliable-messaging.yaml?";
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void start() {
    if (!refused.isEmpty()) {
      throw new IllegalStateException(refusal());
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private List<String> faults(
      AbstractMessageListenerContainer<?, ?> container,
      String group,
      ExtendedConsumerProperties<KafkaConsumerProperties> binding) {
    var faults = new ArrayList<String>();
    if (container.getCommonErrorHandler() != eventErrorHandler) {
      faults.add("what fails would not go to the dead letters (common-error-handler-bean-name)");
    }
    if (binding.getMaxAttempts() != 1) {
      faults.add("the binder would retry, log and commit (max-attempts: 1)");
    }
    if (container.getContainerProperties().getAckMode() != AckMode.BATCH) {
      faults.add("offsets would not be committed per poll (ack-mode: BATCH)");
    }
    if (!StringUtils.hasText(group) || group.startsWith("anonymous.")) {
      faults.add("without a group it would begin anew at the end of the topic (group)");
    }
    if (binding.getExtension().isEnableDlq()) {
      faults.add("the binder's own dead letters lose what they can't send (enable-dlq: false)");
    }
    if (binding.getExtension().getStartOffset() == StartOffset.latest) {
      faults.add("a new group would skip the history (start-offset: earliest)");
    }
    if (!binding.isUseNativeDecoding()) {
      faults.add("payloads would not arrive as they were sent (use-native-decoding: true)");
    }
    return faults;
  }
}
