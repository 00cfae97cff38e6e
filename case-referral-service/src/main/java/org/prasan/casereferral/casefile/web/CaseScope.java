package org.prasan.casereferral.casefile.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which cases a caller's query reaches: a volunteer's own reports, an officer's districts, all. */
final class CaseScope {

  private static final String DISTRICT = "state.districtCode";
  private static final String OPENED_BY = "state.openedBy";

  private CaseScope() {}

  /** Within {@code wanted} only, when a district is wanted. */
  static Criteria of(Caller caller, @Nullable String wanted) {
    if (caller.seesEverything()) {
      return wanted == null ? new Criteria() : where(DISTRICT).is(wanted);
    }
    if (caller.is(Role.CENTRE_OFFICER)) {
      return districts(caller, wanted);
    }
    Criteria own = where(OPENED_BY).is(caller.subject());
    return wanted == null ? own : own.and(DISTRICT).is(wanted);
  }

  /** For commands, which only the centre's officers give. */
  static Criteria ofOfficer(Caller caller) {
    return districts(caller, null);
  }

  private static Criteria districts(Caller caller, @Nullable String wanted) {
    List<String> districts =
        caller.districts().stream()
            .filter(code -> wanted == null || wanted.equals(code))
            .sorted()
            .toList();
    return districts.size() == 1
        ? where(DISTRICT).is(districts.getFirst())
        : where(DISTRICT).in(districts);
  }
}
