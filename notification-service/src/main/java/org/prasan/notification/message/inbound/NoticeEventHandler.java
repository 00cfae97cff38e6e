package org.prasan.notification.message.inbound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.prasan.messaging.InboundEvent;
import org.prasan.notification.message.Facts;
import org.prasan.notification.message.Notice;
import org.prasan.notification.message.TellConcerned;
import org.springframework.stereotype.Component;

/** Reads each event that the policy names and has everybody concerned told. */
@Component
class NoticeEventHandler {

  private static final Map<String, Class<? extends Record>> RECORDS = records();

  private final TellConcerned tell;

  NoticeEventHandler(TellConcerned tell) {
    this.tell = tell;
  }

  /** For all event types of the policy. */
  Map<String, Consumer<InboundEvent>> reactions() {
    var reactions = new HashMap<String, Consumer<InboundEvent>>();
    for (Notice notice : Notice.values()) {
      Objects.requireNonNull(RECORDS.get(notice.eventType()), notice.eventType());
      reactions.put(notice.eventType(), this::on);
    }
    return reactions;
  }

  private void on(InboundEvent event) {
    tell.of(event.id(), event.type(), factsOf(event));
  }

  static Facts factsOf(InboundEvent event) {
    return Facts.of(event.as(Objects.requireNonNull(RECORDS.get(event.type()), event.type())));
  }

  private static Map<String, Class<? extends Record>> records() {
    var records = new HashMap<String, Class<? extends Record>>();
    for (Class<?> source :
        List.of(
            CentreEvents.class,
            CertificateEvents.class,
            CaseEvents.class,
            ReferralEvents.class,
            EmergencyEvents.class)) {
      for (Class<?> record : source.getDeclaredClasses()) {
        for (Noticed noticed : record.getAnnotationsByType(Noticed.class)) {
          for (String type : noticed.value()) {
            records.put(type, record.asSubclass(Record.class));
          }
        }
      }
    }
    return records;
  }
}
