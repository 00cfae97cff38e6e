package org.prasan.casereferral.overview;

import java.time.Clock;
import java.util.List;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Stored;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.springframework.stereotype.Component;

/** Shows the time line of a case, after one entry that it was looked at, however much is in it. */
@Component
public class Timelines {

  private final Cases cases;
  private final Referrals referrals;
  private final CaseScope scope;
  private final AccessLog accesses;
  private final Clock clock;

  Timelines(Cases cases, Referrals referrals, CaseScope scope, AccessLog accesses, Clock clock) {
    this.cases = cases;
    this.referrals = referrals;
    this.scope = scope;
    this.accesses = accesses;
    this.clock = clock;
  }

  /** Oldest first. */
  public List<TimelineEntry> of(String caseId, Caller caller) {
    Stored<Case> found = cases.find(caller, caseId).orElseThrow(UnknownId::new);
    Case one = found.state();
    accesses.append(caseId, new Access(caller.subject(), clock.instant(), "timeline", List.of()));
    boolean whole =
        scope.worksIn(caller, one.districtCode())
            && one.safety().isOpenTo(caller, scope.seesFor(caller, one.districtCode()));
    return new Timeline(whole).of(one, referrals.ofCase(caseId));
  }
}
