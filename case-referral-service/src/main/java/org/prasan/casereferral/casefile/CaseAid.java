package org.prasan.casereferral.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.AidApproval;
import org.prasan.casereferral.casefile.AidCommand.GiveAid;
import org.prasan.casereferral.casefile.AidEvent.AidExcessApproved;
import org.prasan.casereferral.casefile.AidEvent.AidReported;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.messaging.Change;

/** Aid that a case's people get under programmes. */
record CaseAid(Case one) {

  /** Who gets it: the one named, or the only one it can be. */
  Client recipient(@Nullable String clientId) {
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

  boolean holds(String aidId) {
    return one.needs().stream()
        .flatMap(need -> need.aids().stream())
        .anyMatch(aid -> aid.id().equals(aidId));
  }

  /** Whether the need may be given aid now. */
  Need open(GiveAid aid) {
    one.mustBeInHand();
    if (!aid.outcome().helped()) {
      throw new CaseRefusal.AidWithoutHelp();
    }
    Need need = one.need(aid.needId(), CaseRefusal.NeedUnknown::new);
    if (!need.mayBeReferred()) {
      throw new CaseRefusal.NeedSettled(need.state());
    }
    return need;
  }

  Change<Case, CaseEvent> given(Need need, DirectAid aid) {
    return one.changed(need.aided(aid), aid.given(), AidReported.of(one.ref(), need.id(), aid));
  }

  /** A repetition changes nothing. */
  Change<Case, CaseEvent> approved(AidApproval approval) {
    if (one.approvals().stream().anyMatch(it -> it.id().equals(approval.id()))) {
      return Change.of(one);
    }
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
}
