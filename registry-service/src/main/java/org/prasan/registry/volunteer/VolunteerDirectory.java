package org.prasan.registry.volunteer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;
import org.springframework.stereotype.Component;

/**
 * Reads volunteers for a caller. The ministry and the officers of the district learn names;
 * everybody else who may read gets ids, so that no name leaves the vault without need.
 */
@Component
public final class VolunteerDirectory {

  private final Volunteers volunteers;
  private final People people;

  VolunteerDirectory(Volunteers volunteers, People people) {
    this.volunteers = volunteers;
    this.people = people;
  }

  public Optional<VolunteerView> find(Caller caller, String id) {
    return volunteers.find(caller, id).map(found -> view(caller, found));
  }

  public Page<VolunteerView> list(
      Caller caller,
      @Nullable String districtCode,
      @Nullable VolunteerStatus status,
      PageQuery page) {
    var rows = volunteers.list(caller, districtCode, status, page.cursor(), page.size() + 1);
    prepare(caller, rows);
    return Page.of(rows, page.size(), Stored::listKey, row -> view(caller, row));
  }

  private void prepare(Caller caller, List<Stored<Volunteer>> rows) {
    List<String> named =
        rows.stream().filter(row -> seesName(caller, row.state())).map(Stored::id).toList();
    if (!named.isEmpty()) {
      people.prepare(named);
    }
  }

  private VolunteerView view(Caller caller, Stored<Volunteer> stored) {
    return VolunteerView.of(
        stored,
        seesName(caller, stored.state()) ? people.nameOf(stored.state()).orElse(null) : null);
  }

  private static boolean seesName(Caller caller, Volunteer volunteer) {
    return caller.is(Role.MINISTRY)
        || (caller.is(Role.CENTRE_OFFICER)
            && caller.districts().contains(volunteer.districtCode()));
  }
}
