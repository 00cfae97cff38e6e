package org.prasan.registry.volunteer;

import java.util.LinkedHashSet;
import java.util.List;
import org.prasan.messaging.Intent;
import org.prasan.personal.rights.Copied;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.personal.rights.Erased;
import org.prasan.personal.rights.Held;
import org.prasan.personal.rights.HeldPeople;
import org.prasan.personal.rights.PersonSought;
import org.prasan.registry.PutRight;
import org.prasan.thai.Areas;
import org.prasan.thai.ThaiName;
import org.springframework.stereotype.Component;

/**
 * The volunteers as people who may be told and forgotten. A forgotten volunteer stays an id: on a
 * committee, in counts and in the cases they reported.
 */
@Component
class PeopleOfTheRegister implements HeldPeople {

  private final Volunteers volunteers;
  private final People people;
  private final RegisteredPeople registered;

  PeopleOfTheRegister(Volunteers volunteers, People people, RegisteredPeople registered) {
    this.volunteers = volunteers;
    this.people = people;
    this.registered = registered;
  }

  @Override
  public List<Held> find(PersonSought person) {
    var ids = new LinkedHashSet<String>();
    person.national().map(registered::find).ifPresent(ids::addAll);
    person.passport().map(registered::findByPassport).ifPresent(ids::addAll);
    if (person.volunteerId() != null) {
      volunteers.known(List.of(person.volunteerId())).forEach(v -> ids.add(v.of().volunteerId()));
    }
    return ids.stream().map(id -> new Held("volunteer", id, id)).toList();
  }

  @Override
  public Erased erase(Held held, Intent intent) {
    people.erase(held.subjectId());
    registered.forget(held.subjectId());
    return Erased.of(held, "NAME", "IDENTITY", "INDEXES");
  }

  @Override
  public Copied copy(Held held) {
    var lines = new CopiedLines();
    volunteers.known(List.of(held.subjectId())).forEach(one -> add(lines, one));
    return new Copied(held, lines.all());
  }

  private void add(CopiedLines lines, Volunteer one) {
    people
        .nameOf(one)
        .ifPresent(name ->
            lines
                .add("คำนำหน้า", "Title", name.title())
                .add("ชื่อ", "First name", name.firstName())
                .add("นามสกุล", "Last name", name.lastName()));
    lines
        .add(
            "เลขประจำตัวหรือเลขหนังสือเดินทาง",
            "Identity number",
            people.numberIn(one.of(), one.sealedPerson()).orElse(null))
        .add("เหตุที่ไม่มีเลขประจำตัว", "Why there is no number", one.noIdReason())
        .add("เลขทะเบียน", "Registration number", one.registrationNo())
        .add("เขต", "District", Areas.district(one.of().districtCode()).orElse(null))
        .add("วันขึ้นทะเบียน", "Registered on", one.registeredOn())
        .add("วันที่ผ่านการอบรม", "Trained on", one.trainedOn())
        .add("สถานะ", "State", one.status())
        .add("เหตุที่พ้นจากหน้าที่", "Why the service ended", one.endReason())
        .add("พ้นจากหน้าที่เมื่อ", "Service ended on", one.endedOn());
    one.history().forEach(former -> add(lines, one.of(), former));
  }

  /** A number that was typed wrong may be somebody else's, so earlier ones are not told. */
  private void add(CopiedLines lines, VolunteerRef of, FormerEntry former) {
    PutRight putRight = former.putRight();
    SealedPerson sealed = former.sealedPerson();
    lines
        .add("แก้ไขเมื่อ", "Put right on", putRight.at())
        .add("เหตุที่แก้ไข", "Why it was corrected", putRight.corrected())
        .add("เหตุที่คืนสภาพ", "Why the end was taken back", putRight.reversed())
        .add(
            "ชื่อก่อนแก้ไข",
            "Name before",
            people.nameIn(of, sealed).map(ThaiName::full).orElse(null))
        .add("เหตุที่ไม่มีเลขก่อนแก้ไข", "Why there was no number before", former.noIdReason())
        .add("วันขึ้นทะเบียนก่อนแก้ไข", "Registered on before", former.registeredOn())
        .add("วันที่ผ่านการอบรมก่อนแก้ไข", "Trained on before", former.trainedOn())
        .add("เหตุที่พ้นจากหน้าที่ก่อนแก้ไข", "Why the service had ended", former.endReason())
        .add("พ้นจากหน้าที่ก่อนแก้ไขเมื่อ", "Service had ended on", former.endedOn());
  }
}
