package org.prasan.casereferral.rules;

import java.util.stream.Stream;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.rules.Moment.Sight;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;

/** Who finds a case or referral, told anew and without a query. */
final class ScopeRules {

  private ScopeRules() {}

  static Stream<String> nothingForeign(Moment before, Moment now) {
    return now.around().sights().stream()
        .filter(it -> (it.found() || it.listed() || it.counted()) && !isTheirs(it, now))
        .map(ScopeRules::words);
  }

  static Stream<String> ownIsFound(Moment before, Moment now) {
    return now.around().sights().stream()
        .filter(it -> !(it.found() && it.listed() && it.counted()) && isTheirs(it, now))
        .map(ScopeRules::words);
  }

  static Stream<String> agree(Moment before, Moment now) {
    return now.around().sights().stream()
        .filter(it -> it.found() != it.listed() || it.found() != it.counted())
        .map(ScopeRules::words);
  }

  private static String words(Sight sight) {
    return sight.who().subject() + " and " + sight.id();
  }

  private static boolean isTheirs(Sight sight, Moment now) {
    return now.referral(sight.id())
        .map(it -> isTheirs(sight.who(), it, now))
        .orElseGet(() -> isTheirs(sight.who(), now.one(), now));
  }

  private static boolean isTheirs(Caller who, Referral referral, Moment now) {
    if (who.is(Role.AGENCY_OFFICER)) {
      return referral.agencyId().equals(who.agency())
          && referral.queue() != null
          && !now.around().closedAgencies().contains(referral.agencyId());
    }
    return !who.is(Role.VOLUNTEER) && ofCentre(who, now, false);
  }

  private static boolean isTheirs(Caller who, Case one, Moment now) {
    if (who.is(Role.VOLUNTEER)) {
      return who.subject().equals(one.openedBy()) && one.safety().restriction() == null;
    }
    return !who.is(Role.AGENCY_OFFICER)
        && ofCentre(who, now, one.state() == CaseState.WAITING_ASSIGNMENT);
  }

  /**
   * @param queued whether everybody of the district has it before the eyes
   */
  private static boolean ofCentre(Caller who, Moment now, boolean queued) {
    Restriction restriction = now.one().safety().restriction();
    boolean named = restriction == null || restriction.subjects().contains(who.subject());
    if (who.is(Role.CENTRE_OFFICER)) {
      return who.districts().contains(now.one().districtCode())
          && now.around().centreWorks()
          && (named || queued || who.is(Position.CHAIR));
    }
    return named || who.is(Role.DEPARTMENT) && !now.around().centreWorks();
  }
}
