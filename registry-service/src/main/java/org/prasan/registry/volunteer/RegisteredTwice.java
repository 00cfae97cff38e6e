package org.prasan.registry.volunteer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.prasan.conventions.security.Caller;
import org.prasan.registry.volunteer.RegisteredPeople.Twice;
import org.prasan.registry.volunteer.VolunteerRefusal.PersonAlreadyRegistered;
import org.springframework.stereotype.Component;

/**
 * People whom two districts have registered. The second one is answered as for anybody else, since
 * a refusal would tell that somebody serves elsewhere; the department sees both and ends one.
 */
@Component
public class RegisteredTwice {

  private final RegisteredPeople registered;
  private final Volunteers volunteers;
  private final Clock clock;

  RegisteredTwice(RegisteredPeople registered, Volunteers volunteers, Clock clock) {
    this.registered = registered;
    this.volunteers = volunteers;
    this.clock = clock;
  }

  /** One person's active entries, and since when they wait for the department. */
  public record Pending(Instant since, List<Volunteer> volunteers) {}

  /**
   * Asked before an entry is made, and after its id was reserved: of two districts that register a
   * person in the same instant at least one sees the other's id.
   *
   * @throws PersonAlreadyRegistered when the caller sees where else the person serves
   */
  void judge(VolunteerRef of, Person person, Caller caller) {
    refuseIfSeen(of, person, caller);
    mark(of, person);
  }

  /**
   * Gives the person to an entry that is there already: one whose number is corrected, or whose end
   * is taken back.
   *
   * @throws PersonAlreadyRegistered when the person serves under another id, as far as the caller
   *     may know
   */
  void claim(VolunteerRef of, Person person, Caller caller) {
    refuseIfSeen(of, person, caller);
    String id = of.volunteerId();
    String held = registered.reserve(person, of.districtCode(), id);
    if (!held.equals(id) && !takesOver(of, person, held, caller)) {
      throw new PersonAlreadyRegistered();
    }
    mark(of, person);
  }

  private boolean takesOver(VolunteerRef of, Person person, String held, Caller caller) {
    String id = of.volunteerId();
    return volunteers.ended(held, caller)
        && registered.renew(person, of.districtCode(), held, id).equals(id);
  }

  private void refuseIfSeen(VolunteerRef of, Person person, Caller caller) {
    if (volunteers.seesOneOf(caller, serving(others(of, person)))) {
      throw new PersonAlreadyRegistered();
    }
  }

  private void mark(VolunteerRef of, Person person) {
    var others = others(of, person);
    var known = volunteers.known(others);
    if (known.stream().anyMatch(Volunteer::active) || known.size() < others.size()) {
      registered.markTwice(person, of.districtCode(), clock.instant());
    }
  }

  private List<String> others(VolunteerRef of, Person person) {
    return registered.idsOf(person).stream().filter(it -> !it.equals(of.volunteerId())).toList();
  }

  /** The longest waiting first, at most 200. */
  public List<Pending> pending() {
    return registered.twice().stream()
        .map(one -> new Pending(one.since(), serving(one.volunteerIds())))
        .filter(one -> one.volunteers().size() > 1)
        .toList();
  }

  /**
   * Takes off the list who serves in one district again; not by one entry alone, since the other
   * may be on its way.
   *
   * @return how many people still wait
   */
  public int settle() {
    int waiting = 0;
    for (Twice one : registered.twice()) {
      var known = volunteers.known(one.volunteerIds());
      if (known.stream().filter(Volunteer::active).count() > 1) {
        waiting++;
      } else if (known.size() == one.volunteerIds().size()) {
        registered.settled(one);
      }
    }
    return waiting;
  }

  private List<Volunteer> serving(List<String> ids) {
    return volunteers.known(ids).stream().filter(Volunteer::active).toList();
  }
}
