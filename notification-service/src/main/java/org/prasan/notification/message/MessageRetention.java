package org.prasan.notification.message;

import java.time.Instant;
import org.prasan.personal.retention.RetainedClass;
import org.springframework.stereotype.Component;

/** Messages are kept for a time in inboxes and in the record, and no longer. */
@Component
class MessageRetention implements RetainedClass {

  private final Messages messages;

  MessageRetention(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String name() {
    return "messages";
  }

  @Override
  public long eraseOlderThan(Instant cutoff) {
    return messages.eraseBefore(cutoff);
  }
}
