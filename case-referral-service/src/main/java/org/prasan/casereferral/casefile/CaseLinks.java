package org.prasan.casereferral.casefile;

import java.time.Duration;
import java.time.Instant;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.handling.Repeat;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.springframework.stereotype.Component;

/**
 * Sets cases aside so that whoever follows the links of duplicates ends at one case that goes on or
 * ended. A link leads to an older case, so that none leads in a circle; and the older case writes
 * down first that it stands for the later one, so that it is not dismissed at the same moment.
 */
@Component
class CaseLinks {

  /** How long a dismissal that was begun may take; later it counts as never made. */
  private static final Duration UNDER_WAY = Duration.ofMinutes(1);

  private final Cases cases;

  CaseLinks(Cases cases) {
    this.cases = cases;
  }

  Change<Case, CaseEvent> dismiss(Case one, DismissCase dismiss, Hand hand, Caller caller) {
    Change<Case, CaseEvent> change = one.dismiss(dismiss, hand);
    Stamp stamp = hand.stamp();
    String earlier = dismiss.earlierCaseId();
    if (earlier != null) {
      mustBeSeen(earlier, caller);
      cases.change(
          earlier,
          Intent.byClock("stands-for/" + one.id() + "/" + stamp.at()),
          older -> new CaseHandling(older).standsFor(one, stamp.at()));
    } else if (dismiss.as() == Dismissal.As.NOT_A_CASE) {
      mustStandForNone(one, stamp.at());
    }
    return change;
  }

  private void mustBeSeen(String earlierId, Caller caller) {
    if (cases.find(caller, earlierId).isEmpty()) {
      throw new CaseRefusal.EarlierCaseUnknown();
    }
  }

  private void mustStandForNone(Case one, Instant now) {
    boolean stands =
        one.handling().repeats().stream()
            .anyMatch(it -> it.since().isAfter(now.minus(UNDER_WAY)) || leadsTo(one.id(), it));
    if (stands) {
      throw new HandlingRefusal.CaseStandsForOthers();
    }
  }

  private boolean leadsTo(String caseId, Repeat repeat) {
    return cases
        .find(repeat.caseId())
        .map(Case::dismissal)
        .filter(dismissal -> caseId.equals(dismissal.earlierCaseId()))
        .isPresent();
  }
}
