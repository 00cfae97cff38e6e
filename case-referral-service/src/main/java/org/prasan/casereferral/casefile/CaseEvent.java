package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Urgency;

/** All that can be said about a case. */
public sealed interface CaseEvent {

  CaseRef of();

  /** What every event of a case carries, so that its readers need no look-up. */
  record CaseRef(String caseId, String caseNo, String districtCode, @Nullable String volunteerId) {}

  record CaseOpened(
      CaseRef of,
      Channel channel,
      Urgency urgency,
      AgeBand ageBand,
      List<OpenedNeed> needs,
      Instant openedAt)
      implements CaseEvent {}

  record OpenedNeed(String needId, Dimension dimension) {}

  record CaseTaken(CaseRef of) implements CaseEvent {}

  record NeedReferred(
      CaseRef of,
      String needId,
      Dimension dimension,
      String referralId,
      String agencyId,
      String service,
      Urgency urgency,
      int hop,
      @Nullable String previousReferralId)
      implements CaseEvent {}

  record NeedReturned(
      CaseRef of, String needId, String referralId, ReturnCause cause, @Nullable String reason)
      implements CaseEvent {}

  record AidReported(CaseRef of, String needId, Outcome outcome) implements CaseEvent {}

  record NeedUnmet(CaseRef of, String needId, Dimension dimension, String reason)
      implements CaseEvent {}

  record AidCompleted(CaseRef of) implements CaseEvent {}

  record ProblemEnded(CaseRef of, SelfReliance selfReliance) implements CaseEvent {}

  record CaseDismissed(CaseRef of, Dismissal.As as, @Nullable String earlierCaseId)
      implements CaseEvent {}
}
