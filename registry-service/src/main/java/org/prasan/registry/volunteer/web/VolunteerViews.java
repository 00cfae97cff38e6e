package org.prasan.registry.volunteer.web;

import java.util.List;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;
import org.prasan.registry.volunteer.People;
import org.prasan.registry.volunteer.Volunteer;
import org.springframework.stereotype.Component;

/**
 * Makes views for a caller. The ministry and the officers of the district learn names; everybody
 * else who may read gets ids, so that no name leaves the vault without need.
 */
@Component
class VolunteerViews {

  private final People people;

  VolunteerViews(People people) {
    this.people = people;
  }

  VolunteerView of(Caller caller, Stored<Volunteer> stored) {
    boolean named = seesName(caller, stored.state());
    return VolunteerView.of(stored, named ? people.nameOf(stored.state()).orElse(null) : null);
  }

  /** Fetches at once what a page of views needs. */
  void prepare(Caller caller, List<Stored<Volunteer>> rows) {
    List<String> named =
        rows.stream().filter(row -> seesName(caller, row.state())).map(Stored::id).toList();
    if (!named.isEmpty()) {
      people.prepare(named);
    }
  }

  private static boolean seesName(Caller caller, Volunteer volunteer) {
    return caller.is(Role.MINISTRY)
        || (caller.is(Role.CENTRE_OFFICER)
            && caller.districts().contains(volunteer.of().districtCode()));
  }
}
