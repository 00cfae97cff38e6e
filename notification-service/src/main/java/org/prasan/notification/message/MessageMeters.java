package org.prasan.notification.message;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.springframework.stereotype.Component;

/**
 * What operators watch of the messages: {@code notification_messages_total} by what became of them,
 * {@code notification_notices_total} by what they told.
 */
@Component
public class MessageMeters {

  private final MeterRegistry registry;

  public MessageMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Counts that an event was told, however many people it concerned. */
  void told(Notice notice) {
    registry.counter("notification.notices", "notice", notice.textKey()).increment();
  }

  /** Counts that a waiting mail could not be handled, for a reason of its own. */
  public void setAside() {
    registry.counter("notification.mail.set.aside").increment();
  }

  void added(Message message) {
    entered(message.channel(), message.state(), message.reason());
  }

  /** Counts that a message came into a state. */
  public void entered(Channel channel, State state, @Nullable Reason reason) {
    registry
        .counter(
            "notification.messages",
            "channel",
            tag(channel),
            "state",
            tag(state),
            "reason",
            reason == null ? "none" : tag(reason))
        .increment();
  }

  private static String tag(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
