package org.prasan.conventions.security;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.springframework.data.mongodb.core.query.Criteria;

/** What a caller may see, as part of the query. A caller without a matching claim sees nothing. */
public final class Scope {

  private Scope() {}

  /**
   * @param districtField path of the field that holds the district code
   */
  public static Criteria districts(Caller caller, String districtField) {
    return districts(caller, districtField, null);
  }

  /**
   * Narrowed to one district when the caller's filter names it.
   *
   * @param wanted district code, or null for all that the caller may see
   */
  public static Criteria districts(Caller caller, String districtField, @Nullable String wanted) {
    if (wanted != null) {
      return oneOf(districtField, caller.covers(wanted) ? List.of(wanted) : List.of());
    }
    if (caller.seesEverything()) {
      return new Criteria();
    }
    return oneOf(districtField, caller.worksInDistricts() ? caller.districts() : List.of());
  }

  /**
   * For what is made in a district, and so is in no query yet.
   *
   * @throws UnknownId when the caller's scope does not hold the district
   */
  public static void requireDistrict(Caller caller, String districtCode) {
    if (!caller.covers(districtCode)) {
      throw new UnknownId();
    }
  }

  /**
   * @param agencyField path of the field that holds the agency's id
   */
  public static Criteria agency(Caller caller, String agencyField) {
    if (caller.seesEverything()) {
      return new Criteria();
    }
    return oneOf(
        agencyField,
        caller.worksForAgency() ? List.of(String.valueOf(caller.agency())) : List.of());
  }

  /** Equality where one value is left: an index then also serves the order of a list. */
  private static Criteria oneOf(String field, Collection<String> values) {
    return values.size() == 1
        ? where(field).is(values.iterator().next())
        : where(field).in(values.stream().sorted().toList());
  }
}
