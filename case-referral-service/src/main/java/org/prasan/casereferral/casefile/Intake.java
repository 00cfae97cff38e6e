package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.SubProblem;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.casereferral.vocabulary.UrgencyCause;
import org.prasan.personal.Sealed;

/**
 * What was told when the case was opened, with everything personal already sealed.
 *
 * @param reporterDetails name and telephone, sealed with the reporter's key; none when anonymous
 * @param urgencyCause why it is more urgent than was said
 * @param eventTag the flood, fire or other event that it is part of
 * @param account description and risk checks, sealed with the key of the case's texts
 * @param observedAt when it was seen, where the report was written down before it could be sent
 */
public record Intake(
    Channel channel,
    ReporterKind reporterKind,
    boolean anonymous,
    String reporterId,
    @Nullable Sealed reporterDetails,
    @Nullable String volunteerId,
    MainProblem mainProblem,
    List<SubProblem> subProblems,
    Urgency urgency,
    @Nullable UrgencyCause urgencyCause,
    @Nullable String eventTag,
    @Nullable String registeredDistrictCode,
    Sealed account,
    @Nullable Instant observedAt) {

  public Intake {
    subProblems = List.copyOf(subProblems);
  }

  Intake with(Urgency next) {
    return new Intake(
        channel,
        reporterKind,
        anonymous,
        reporterId,
        reporterDetails,
        volunteerId,
        mainProblem,
        subProblems,
        next,
        urgencyCause,
        eventTag,
        registeredDistrictCode,
        account,
        observedAt);
  }

  /** Whose key seals what is written in a case in words, which may speak of all its people. */
  public static String textSubject(String caseId) {
    return caseId + "-text";
  }

  static String reporterId(String caseId) {
    return caseId + "-r";
  }
}
