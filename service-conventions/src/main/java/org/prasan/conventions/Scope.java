package org.prasan.conventions;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;

/** What a caller may see, as part of the query. A caller without a matching claim sees nothing. */
public final class Scope {

  private Scope() {}

  /**
   * @param districtField path of the field that holds the district code
   */
  public static Criteria districts(Caller caller, String districtField) {
    if (caller.seesEverything()) {
      return new Criteria();
    }
    boolean bound = caller.is(Role.CENTRE_OFFICER) || caller.is(Role.VOLUNTEER);
    return where(districtField).in(bound ? caller.districts() : List.of());
  }

  /**
   * @param agencyField path of the field that holds the agency's id
   */
  public static Criteria agency(Caller caller, String agencyField) {
    if (caller.seesEverything()) {
      return new Criteria();
    }
    boolean bound = caller.is(Role.AGENCY_OFFICER) && caller.agency() != null;
    return where(agencyField).in(bound ? List.of(caller.agency()) : List.of());
  }
}
