package org.prasan.registry.volunteer.web;

import java.time.Clock;
import java.util.List;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.prasan.registry.volunteer.People;
import org.prasan.registry.volunteer.Volunteer;
import org.prasan.registry.volunteer.web.VolunteerCorrectionsView.Former;
import org.springframework.stereotype.Component;

/**
 * Makes views for a caller. The ministry and the officers of the district learn names; everybody
 * else who may read gets ids, so that no name leaves the vault without need.
 */
@Component
class VolunteerViews {

  private static final List<String> NAME = List.of("NAME");

  private final People people;
  private final AccessLog accesses;
  private final Clock clock;

  VolunteerViews(People people, AccessLog accesses, Clock clock) {
    this.people = people;
    this.accesses = accesses;
    this.clock = clock;
  }

  /** One entry, after it is written down that its name was seen. */
  VolunteerView show(Caller caller, Stored<Volunteer> stored) {
    if (seesName(caller, stored.state())) {
      accesses.append(
          stored.id(), new Access(caller.subject(), clock.instant(), "volunteer", NAME));
    }
    return row(caller, stored);
  }

  VolunteerView row(Caller caller, Stored<Volunteer> stored) {
    boolean named = seesName(caller, stored.state());
    return VolunteerView.of(stored, named ? people.nameOf(stored.state()).orElse(null) : null);
  }

  /** The entry's history, after it is written down that the names in it were seen. */
  VolunteerCorrectionsView corrections(Caller caller, Stored<Volunteer> stored) {
    Volunteer one = stored.state();
    boolean named = seesName(caller, one) && !one.history().isEmpty();
    if (named) {
      accesses.append(
          stored.id(), new Access(caller.subject(), clock.instant(), "volunteer", NAME));
    }
    return new VolunteerCorrectionsView(
        one.history().stream()
            .map(former ->
                Former.of(
                    former,
                    named ? people.nameIn(one.of(), former.sealedPerson()).orElse(null) : null))
            .toList());
  }

  /** Fetches at once what a page needs, after it is written down whose names it shows. */
  void prepare(Caller caller, List<Stored<Volunteer>> rows) {
    List<String> named =
        rows.stream().filter(row -> seesName(caller, row.state())).map(Stored::id).toList();
    if (!named.isEmpty()) {
      accesses.appendList(new Access(caller.subject(), clock.instant(), "volunteers", NAME, named));
      people.prepare(named);
    }
  }

  private static boolean seesName(Caller caller, Volunteer volunteer) {
    return caller.is(Role.MINISTRY)
        || (caller.is(Role.CENTRE_OFFICER)
            && caller.districts().contains(volunteer.of().districtCode()));
  }
}
