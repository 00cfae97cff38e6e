package org.prasan.registry;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.Caller;
import org.prasan.conventions.Role;
import org.prasan.conventions.Scope;
import org.springframework.data.mongodb.core.query.Criteria;

/** The caller's districts as part of a query, narrowed to the one asked for. */
public final class DistrictScope {

  private DistrictScope() {}

  /**
   * @param field path of the field that holds the district code
   * @param wanted district asked for, or null for all that the caller may see
   */
  public static Criteria of(Caller caller, String field, @Nullable String wanted) {
    if (wanted == null) {
      return Scope.districts(caller, field);
    }
    return covers(caller, wanted) ? where(field).is(wanted) : where(field).in(List.of());
  }

  public static boolean covers(Caller caller, String districtCode) {
    boolean bound = caller.is(Role.CENTRE_OFFICER) || caller.is(Role.VOLUNTEER);
    return caller.seesEverything() || (bound && caller.districts().contains(districtCode));
  }
}
