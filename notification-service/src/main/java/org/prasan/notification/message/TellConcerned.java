package org.prasan.notification.message;

import java.time.Clock;
import java.util.List;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Contacts;
import org.prasan.notification.contact.Standings;
import org.prasan.notification.message.Message.Origin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the rows for everybody concerned by an event; doing it again adds nothing. */
@Component
public class TellConcerned {

  private final Contacts contacts;
  private final Standings standings;
  private final Messages messages;
  private final MessageMeters meters;
  private final ApplicationEventPublisher inProcess;
  private final Clock clock;
  private final MessagePlan plan = new MessagePlan(new NoticeTexts());

  TellConcerned(
      Contacts contacts,
      Standings standings,
      Messages messages,
      MessageMeters meters,
      ApplicationEventPublisher inProcess,
      Clock clock) {
    this.contacts = contacts;
    this.standings = standings;
    this.messages = messages;
    this.meters = meters;
    this.inProcess = inProcess;
    this.clock = clock;
  }

  public void of(String eventId, String eventType, Facts facts) {
    List<Notice> notices = Notice.of(eventType, facts);
    Standings.Known known = standings.among(plan.concerned(notices, facts));
    List<Contact> concerned = contacts.membersOf(plan.audiences(notices, facts, known));
    var now = clock.instant();
    List<Message> rows =
        plan.messages(
            notices,
            facts,
            notice -> Origin.of(eventId, eventType, notice, facts, now),
            concerned,
            known);
    List<Message> added = messages.addMissing(rows);
    added.forEach(meters::added);
    added.stream().map(row -> row.origin().notice()).distinct().forEach(meters::told);
    if (added.stream().anyMatch(row -> row.channel() == Channel.EMAIL)) {
      inProcess.publishEvent(new MessagesAdded());
    }
  }
}
