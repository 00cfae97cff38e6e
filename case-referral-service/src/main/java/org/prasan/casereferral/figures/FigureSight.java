package org.prasan.casereferral.figures;

import java.util.List;
import java.util.Set;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.thai.Area;
import org.prasan.thai.Areas;

/**
 * What a caller may count.
 *
 * @param areas of the counters
 * @param exact districts whose small numbers are shown
 */
record FigureSight(List<String> areas, Set<String> exact) {

  static FigureSight of(Caller caller, CaseScope scope) {
    Caller now = scope.standing(caller);
    if (now.is(Role.CENTRE_OFFICER)) {
      List<String> areas =
          now.districts().stream().flatMap(code -> areas(now, code).stream()).toList();
      return new FigureSight(areas, now.districts());
    }
    if (now.seesEverything()) {
      List<String> all = Areas.districtsInThaiOrder().stream().map(Area::code).toList();
      return new FigureSight(
          all.stream().flatMap(code -> CountedArea.wholeOf(code).stream()).toList(),
          scope.standsInFor(caller));
    }
    String agency = now.agency();
    List<String> own =
        now.is(Role.AGENCY_OFFICER) && agency != null
            ? List.of(CountedArea.ofAgency(agency))
            : List.<String>of();
    return new FigureSight(own, Set.of());
  }

  private static List<String> areas(Caller officer, String district) {
    return officer.is(Position.CHAIR)
        ? CountedArea.wholeOf(district)
        : CountedArea.of(district, officer.subject());
  }

  /** An agency's own numbers are its own. */
  boolean isExact(String area) {
    String district = CountedArea.district(area);
    return district == null || exact.contains(district);
  }

  /**
   * From above restricted cases are counted for the whole city: lists from above hold all others,
   * so that a district's number, less what its list holds, would tell of a single one.
   */
  boolean tellsWhere(String area) {
    return !CountedArea.isRestricted(area) || isExact(area);
  }
}
