package org.prasan.casereferral.casefile.web;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.conventions.security.Caller;

/**
 * From where a caller looks at cases: what hangs on the caller and a district, whichever case it
 * is.
 *
 * @param works whether the caller reads of people in a district as its officers do
 * @param sees for whom the caller stands in a district
 * @param guests audiences of the cases that the caller took from a neighbour's queue
 */
record Standpoint(
    Predicate<String> works, Function<String, Set<String>> sees, Supplier<List<String>> guests) {

  static Standpoint of(Caller caller, CaseScope scope) {
    return new Standpoint(
        code -> scope.worksIn(caller, code),
        code -> scope.seesFor(caller, code),
        () -> scope.guests(caller));
  }

  /** Asks once for each district. */
  static Standpoint forMany(Caller caller, CaseScope scope) {
    var works = new HashMap<String, Boolean>();
    var sees = new HashMap<String, Set<String>>();
    List<String> guests = scope.guests(caller);
    return new Standpoint(
        code -> works.computeIfAbsent(code, it -> scope.worksIn(caller, it)),
        code -> sees.computeIfAbsent(code, it -> scope.seesFor(caller, it)),
        () -> guests);
  }

  boolean readsPeopleOf(Case one) {
    return works.test(one.districtCode())
        || guests.get().stream().anyMatch(one.audience()::contains);
  }
}
