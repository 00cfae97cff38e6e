package org.prasan.registry.volunteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.prasan.messaging.Intent;
import org.prasan.personal.rights.Copied;
import org.prasan.personal.rights.Copied.Line;
import org.prasan.personal.rights.Erased;
import org.prasan.personal.rights.Held;
import org.prasan.personal.rights.HeldPeople;
import org.prasan.personal.rights.PersonSought;
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
    person.national().flatMap(registered::find).ifPresent(ids::add);
    person.passport().flatMap(registered::findByPassport).ifPresent(ids::add);
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
    var lines = new ArrayList<Line>();
    for (Volunteer one : volunteers.known(List.of(held.subjectId()))) {
      people
          .nameOf(one)
          .ifPresent(name -> {
            lines.add(new Line("คำนำหน้า", "Title", name.title()));
            lines.add(new Line("ชื่อ", "First name", name.firstName()));
            if (name.lastName() != null) {
              lines.add(new Line("นามสกุล", "Last name", name.lastName()));
            }
          });
      people
          .numberOf(one)
          .ifPresent(
              no -> lines.add(new Line("เลขประจำตัวหรือเลขหนังสือเดินทาง", "Identity number", no)));
      lines.add(new Line("เลขทะเบียน", "Registration number", one.registrationNo()));
      lines.add(new Line("เขต", "District", one.of().districtCode()));
      lines.add(new Line("วันขึ้นทะเบียน", "Registered on", one.registeredOn().toString()));
      lines.add(new Line("สถานะ", "State", one.status().name()));
    }
    return new Copied(held, lines);
  }
}
