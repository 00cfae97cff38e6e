package org.prasan.casereferral.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.AidApproval;
import org.prasan.casereferral.allowance.AidRules;
import org.prasan.casereferral.casefile.CaseCommand.ApproveExcess;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseEvent.AidExcessApproved;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.need.DirectAid;
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

  Change<Case, CaseEvent> give(Case one, GiveAid aid, Intent intent, Stamp stamp) {
    Client client = recipient(one, aid.clientId());
    var direct =
        new DirectAid(
            intent.newId(one.districtCode(), one.id(), aid.needId()),
            client.id(),
            aid.programme(),
            aid.amountSatang(),
            CountedBy.CASE_ALONE,
            aid.outcome(),
            stamp,
            null,
            null);
    Change<Case, CaseEvent> given = one.aid(aid.needId(), direct);
    if (!given.events().isEmpty()) {
      rules.giving(aid.programme(), aid.amountSatang(), ThaiDates.inBangkok(stamp.at()));
    }
    return given;
  }

  /** A repetition changes nothing. */
  Change<Case, CaseEvent> approve(Case one, ApproveExcess asked, Intent intent, Stamp stamp) {
    LocalDate today = ThaiDates.inBangkok(stamp.at());
    rules.inForce(asked.programme(), today);
    Client client = recipient(one, asked.clientId());
    var approval =
        new AidApproval(
            intent.newId(one.districtCode(), client.id()),
            client.id(),
            asked.programme(),
            asked.amountSatang(),
            ThaiDates.fiscalYearBe(today),
            asked.reason(),
            stamp);
    boolean again = one.approvals().stream().anyMatch(it -> it.id().equals(approval.id()));
    return again ? Change.of(one) : approved(one, approval);
  }

  private static Change<Case, CaseEvent> approved(Case one, AidApproval approval) {
    var all = new ArrayList<>(one.approvals());
    all.add(approval);
    return Change.of(
        new CaseCopy(one).approvals(all).made(),
        new AidExcessApproved(
            one.ref(),
            approval.id(),
            approval.clientId(),
            approval.programme(),
            approval.amountSatang(),
            approval.fiscalYear(),
            approval.reason()));
  }

  /** Who gets it: the one named, or the only one it can be. */
  private static Client recipient(Case one, @Nullable String clientId) {
    List<Client> possible =
        one.clients().stream()
            .filter(client -> clientId == null || client.id().equals(clientId))
            .filter(client -> clientId != null || !client.safety().isSuspected())
            .toList();
    if (possible.size() != 1) {
      throw new CaseRefusal.AidRecipientUnclear();
    }
    return possible.getFirst();
  }
}
