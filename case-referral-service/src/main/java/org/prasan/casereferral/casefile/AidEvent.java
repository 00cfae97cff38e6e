package org.prasan.casereferral.casefile;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.vocabulary.Codes.AidId;
import org.prasan.casereferral.vocabulary.Codes.AidSatang;
import org.prasan.casereferral.vocabulary.Codes.ApprovalId;
import org.prasan.casereferral.vocabulary.Codes.ClientId;
import org.prasan.casereferral.vocabulary.Codes.NeedId;
import org.prasan.casereferral.vocabulary.Codes.ProgrammeCode;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;

/** What can be said about aid in a case. */
public sealed interface AidEvent extends CaseEvent {

  @EventType(
      value = "case-referral.aid-reported.v1",
      says = "A need has an outcome.",
      when = "a need has an outcome, from a referral or by direct aid")
  record AidReported(
      CaseRef of,
      @NeedId String needId,
      @Says("Outcome.") Outcome outcome,
      @AidId @Nullable String aidId,
      @ProgrammeCode @Nullable String programme,
      @AidSatang @Nullable Long amountSatang)
      implements AidEvent {

    /** Of help under no programme. */
    static AidReported without(CaseRef of, String needId, Outcome outcome) {
      return new AidReported(of, needId, outcome, null, null, null);
    }

    static AidReported of(CaseRef of, String needId, DirectAid aid) {
      return new AidReported(
          of, needId, aid.outcome(), aid.id(), aid.programme(), aid.amountSatang());
    }
  }

  @EventType(
      value = "case-referral.aid-excess-approved.v1",
      says = "The department let a person of the case get more than a programme's limit.",
      when = "the department approved aid over a programme's limit")
  record AidExcessApproved(
      CaseRef of,
      @ApprovalId String approvalId,
      @ClientId String clientId,
      @ProgrammeCode String programme,
      @AidSatang @Says(value = "By how much the limit is raised, in hundredths of a baht.", min = 1)
          @Nullable Long amountSatang,
      @Says(value = "Fiscal year that it holds for, of the Buddhist era.", min = 2500)
          int fiscalYear,
      @Says("Why.") ExcessReason reason)
      implements AidEvent {}
}
