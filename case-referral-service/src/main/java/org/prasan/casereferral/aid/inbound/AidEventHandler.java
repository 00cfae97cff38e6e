package org.prasan.casereferral.aid.inbound;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.aid.AidKeeper;
import org.prasan.messaging.InboundEvent;
import org.springframework.stereotype.Component;

/** Settles what was reserved, once its case tells of the aid. */
@Component
class AidEventHandler {

  private final AidKeeper keeper;

  AidEventHandler(AidKeeper keeper) {
    this.keeper = keeper;
  }

  /** Of whatever tells of aid. */
  record AidTold(String caseId, @Nullable String aidId) {}

  record ExcessApproved(String caseId, String approvalId) {}

  record ClientCorrected(String caseId, String clientId) {}

  Map<String, Consumer<InboundEvent>> reactions() {
    return Map.of(
        "case-referral.aid-reported.v1", e -> on(e.as(AidTold.class)),
        "case-referral.aid-reversed.v1", e -> on(e.as(AidTold.class)),
        "case-referral.aid-excess-approved.v1", e -> on(e.as(ExcessApproved.class)),
        "case-referral.client-corrected.v1", e -> on(e.as(ClientCorrected.class)));
  }

  private void on(AidTold told) {
    if (told.aidId() != null) {
      keeper.settle(told.caseId(), told.aidId());
    }
  }

  private void on(ExcessApproved told) {
    keeper.extend(told.caseId(), told.approvalId());
  }

  private void on(ClientCorrected told) {
    keeper.recount(told.caseId(), told.clientId());
  }
}
