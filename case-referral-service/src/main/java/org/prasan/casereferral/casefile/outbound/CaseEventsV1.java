package org.prasan.casereferral.casefile.outbound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Dismissal;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Urgency;

/** Case events as they stand on the wire; only optional properties may ever be added. */
final class CaseEventsV1 {

  private CaseEventsV1() {}

  record CaseOpenedV1(
      String caseId,
      String caseNo,
      String districtCode,
      Channel channel,
      Urgency urgency,
      AgeBand ageBand,
      List<NeedV1> needs,
      Instant openedAt,
      @Nullable String volunteerId) {}

  record NeedV1(String needId, Dimension dimension) {}

  record CaseTakenV1(
      String caseId, String caseNo, String districtCode, @Nullable String volunteerId) {}

  record CaseReferredV1(
      String caseId,
      String caseNo,
      String districtCode,
      String needId,
      Dimension dimension,
      String referralId,
      String agencyId,
      String service,
      Urgency urgency,
      int hop,
      @Nullable String previousReferralId,
      @Nullable String volunteerId) {}

  record NeedReturnedV1(
      String caseId,
      String caseNo,
      String districtCode,
      String needId,
      String referralId,
      ReturnCause cause,
      @Nullable String reason,
      @Nullable String volunteerId) {}

  record AidReportedV1(
      String caseId,
      String caseNo,
      String districtCode,
      String needId,
      Outcome outcome,
      @Nullable String volunteerId) {}

  record NeedUnmetV1(
      String caseId,
      String caseNo,
      String districtCode,
      String needId,
      Dimension dimension,
      String reason) {}

  record AidCompletedV1(
      String caseId, String caseNo, String districtCode, @Nullable String volunteerId) {}

  record ProblemEndedV1(
      String caseId,
      String caseNo,
      String districtCode,
      SelfReliance selfReliance,
      @Nullable String volunteerId) {}

  record CaseDismissedV1(
      String caseId,
      String caseNo,
      String districtCode,
      Dismissal.As as,
      @Nullable String earlierCaseId) {}
}
