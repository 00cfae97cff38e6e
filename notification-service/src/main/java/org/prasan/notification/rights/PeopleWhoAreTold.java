package org.prasan.notification.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.prasan.messaging.Intent;
import org.prasan.notification.contact.Addresses;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.ContactKeeping;
import org.prasan.notification.contact.Contacts;
import org.prasan.notification.message.Messages;
import org.prasan.personal.rights.Copied;
import org.prasan.personal.rights.Copied.Line;
import org.prasan.personal.rights.Erased;
import org.prasan.personal.rights.Held;
import org.prasan.personal.rights.HeldPeople;
import org.prasan.personal.rights.PersonSought;
import org.springframework.stereotype.Component;

/** Contacts as people, with the mails that went to them or still wait. */
@Component
class PeopleWhoAreTold implements HeldPeople {

  private final ContactKeeping keeping;
  private final Contacts contacts;
  private final Addresses addresses;
  private final Messages messages;

  PeopleWhoAreTold(
      ContactKeeping keeping, Contacts contacts, Addresses addresses, Messages messages) {
    this.keeping = keeping;
    this.contacts = contacts;
    this.addresses = addresses;
    this.messages = messages;
  }

  @Override
  public List<Held> find(PersonSought person) {
    return keeping.subjectsOf(person).stream()
        .map(subject -> new Held("contact", subject, subject))
        .toList();
  }

  @Override
  public Erased erase(Held held, Intent intent) {
    String subject = held.subjectId();
    keeping.erase(subject);
    return new Erased(
        held,
        List.of("ADDRESS", "DUTIES", "PREFERENCES", "INDEXES"),
        messages.drop(subject),
        messages.mailsSentTo(subject));
  }

  @Override
  public Copied copy(Held held) {
    var lines = new ArrayList<Line>();
    contacts.find(held.subjectId()).ifPresent(contact -> addContact(lines, contact));
    messages
        .mailsSentTo(held.subjectId())
        .forEach(at -> lines.add(new Line("อีเมลที่ส่งแล้ว", "Mail sent at", at.toString())));
    return new Copied(held, lines);
  }

  private void addContact(List<Line> lines, Contact contact) {
    String email = addresses.emailOf(contact);
    if (email != null) {
      lines.add(new Line("อีเมล", "E-mail address", email));
    }
    lines.add(new Line("ภาษา", "Language", contact.language().name()));
    lines.add(new Line("ช่องทาง", "Channels", names(contact.channels())));
    lines.add(new Line("บทบาท", "Roles", names(contact.duties().roles())));
    lines.add(new Line("เขต", "Districts", String.join(" ", contact.duties().districts())));
  }

  private static String names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }
}
