package org.prasan.casereferral.casefile;

import java.time.LocalDate;
import org.prasan.casereferral.allowance.AidApproval;
import org.prasan.casereferral.allowance.AidRules;
import org.prasan.casereferral.casefile.AidCommand.ApproveExcess;
import org.prasan.casereferral.casefile.AidCommand.GiveAid;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Gives aid in a case, once the register and the person's allowance let it. */
@Component
class AidDesk {

  private final AidRules rules;

  AidDesk(AidRules rules) {
    this.rules = rules;
  }

  Change<Case, CaseEvent> decide(Case one, AidCommand command, Intent intent, Stamp stamp) {
    return switch (command) {
      case GiveAid aid -> give(one, aid, intent, stamp);
      case ApproveExcess approve -> approve(one, approve, intent, stamp);
    };
  }

  private Change<Case, CaseEvent> give(Case one, GiveAid aid, Intent intent, Stamp stamp) {
    var desk = new CaseAid(one);
    String id = intent.newId(one.districtCode(), aid.needId());
    if (desk.holds(id)) {
      return Change.of(one);
    }
    Need need = desk.open(aid);
    Client client = desk.recipient(aid.clientId());
    rules.giving(aid.programme(), aid.amountSatang(), ThaiDates.inBangkok(stamp.at()));
    return desk.given(
        need,
        new DirectAid(
            id,
            client.id(),
            aid.programme(),
            aid.amountSatang(),
            CountedBy.CASE_ALONE,
            aid.outcome(),
            stamp,
            null,
            null));
  }

  private Change<Case, CaseEvent> approve(
      Case one, ApproveExcess approve, Intent intent, Stamp stamp) {
    var desk = new CaseAid(one);
    LocalDate today = ThaiDates.inBangkok(stamp.at());
    rules.inForce(approve.programme(), today);
    Client client = desk.recipient(approve.clientId());
    return desk.approved(
        new AidApproval(
            intent.newId(one.districtCode(), client.id()),
            client.id(),
            approve.programme(),
            approve.amountSatang(),
            ThaiDates.fiscalYearBe(today),
            approve.reason(),
            stamp));
  }
}
