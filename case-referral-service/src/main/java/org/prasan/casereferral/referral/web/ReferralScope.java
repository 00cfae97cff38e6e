package org.prasan.casereferral.referral.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which referrals a caller's query reaches: its agency's, its districts', all. */
final class ReferralScope {

  private static final String DISTRICT = "state.districtCode";
  private static final String AGENCY = "state.agencyId";

  private ReferralScope() {}

  static Criteria of(Caller caller) {
    if (caller.seesEverything()) {
      return new Criteria();
    }
    return caller.is(Role.CENTRE_OFFICER) ? ofCentre(caller) : ofAgency(caller);
  }

  static Criteria ofAgency(Caller caller) {
    @Nullable String agency = caller.agency();
    return agency == null ? where(AGENCY).in(List.of()) : where(AGENCY).is(agency);
  }

  static Criteria ofCentre(Caller caller) {
    List<String> districts = caller.districts().stream().sorted().toList();
    return districts.size() == 1
        ? where(DISTRICT).is(districts.getFirst())
        : where(DISTRICT).in(districts);
  }
}
