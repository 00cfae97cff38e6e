package org.prasan.notification.rights;

import java.util.List;
import org.prasan.messaging.Intent;
import org.prasan.notification.contact.Addresses;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.ContactKeeping;
import org.prasan.notification.contact.Contacts;
import org.prasan.notification.contact.Duties;
import org.prasan.notification.contact.Names;
import org.prasan.notification.message.Messages;
import org.prasan.personal.rights.Copied;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.personal.rights.Erased;
import org.prasan.personal.rights.Held;
import org.prasan.personal.rights.HeldPeople;
import org.prasan.personal.rights.PersonSought;
import org.prasan.thai.Area;
import org.prasan.thai.Areas;
import org.springframework.stereotype.Component;

/** Contacts as people, with the mails that went to them or still wait. */
@Component
class PeopleWhoAreTold implements HeldPeople {

  private final ContactKeeping keeping;
  private final Contacts contacts;
  private final Addresses addresses;
  private final Names names;
  private final Messages messages;

  PeopleWhoAreTold(
      ContactKeeping keeping,
      Contacts contacts,
      Addresses addresses,
      Names names,
      Messages messages) {
    this.keeping = keeping;
    this.contacts = contacts;
    this.addresses = addresses;
    this.names = names;
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
        List.of("ADDRESS", "NAME", "DUTIES", "PREFERENCES", "INDEXES"),
        messages.drop(subject),
        messages.mailsSentTo(subject));
  }

  @Override
  public Copied copy(Held held) {
    var lines = new CopiedLines();
    contacts.find(held.subjectId()).ifPresent(contact -> addContact(lines, contact));
    messages
        .mailsSentTo(held.subjectId())
        .forEach(at -> lines.add("อีเมลที่ส่งแล้ว", "Mail sent at", at));
    return new Copied(held, lines.all());
  }

  private void addContact(CopiedLines lines, Contact contact) {
    Duties duties = contact.duties();
    lines
        .add("รหัสผู้ใช้", "Subject id", contact.subject())
        .add("ชื่อที่แสดง", "Display name", names.of(contact))
        .add("อีเมล", "E-mail address", addresses.emailOf(contact))
        .add("ภาษา", "Language", contact.language())
        .add("ช่องทาง", "Channels", contact.channels())
        .add("บทบาท", "Roles", duties.roles())
        .add("เขต", "Districts", districts(duties))
        .add("รหัสหน่วยงาน", "Id of the agency", duties.agency())
        .add("รหัสอาสาสมัคร", "Id as a volunteer", duties.volunteerId())
        .add("ตำแหน่ง", "Position", duties.position())
        .add("ยืนยันหน้าที่เมื่อ", "Duties confirmed at", contact.confirmedAt());
  }

  private static List<Area> districts(Duties duties) {
    return duties.districts().stream().flatMap(code -> Areas.district(code).stream()).toList();
  }
}
