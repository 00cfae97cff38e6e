package org.prasan.casereferral.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.CaseDismissed;
import org.prasan.casereferral.casefile.CaseEvent.CaseOpened;
import org.prasan.casereferral.casefile.CaseEvent.CaseRef;
import org.prasan.casereferral.casefile.CaseEvent.CaseTaken;
import org.prasan.casereferral.casefile.CaseEvent.NeedReferred;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.CaseEvent.NeedUnmet;
import org.prasan.casereferral.casefile.CaseEvent.OpenedNeed;
import org.prasan.casereferral.casefile.CaseEvent.ProblemEnded;
import org.prasan.casereferral.intake.Client;
import org.prasan.casereferral.intake.EarlierCase;
import org.prasan.casereferral.intake.Intake;
import org.prasan.casereferral.intake.NewCase;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/**
 * One report of hardship and what became of each of its needs. The state follows from the needs, so
 * that a case can't claim more than its needs show.
 *
 * @param dimensions those of its needs, kept for counting
 * @param needsActionKey place in the queue of needs that wait for the centre; none when none waits
 * @param identityIndexes blind indexes of its clients, for finding possible duplicates
 */
public record Case(
    String id,
    String caseNo,
    String districtCode,
    CaseState state,
    Intake intake,
    List<Client> clients,
    List<Need> needs,
    AgeBand ageBand,
    Set<Dimension> dimensions,
    @Nullable String needsActionKey,
    List<String> identityIndexes,
    List<EarlierCase> possibleDuplicates,
    String openedBy,
    Instant openedAt,
    List<CaseStep> steps,
    @Nullable Closure closure,
    @Nullable Dismissal dismissal) {

  public Case {
    clients = List.copyOf(clients);
    needs = List.copyOf(needs);
    dimensions = Set.copyOf(dimensions);
    identityIndexes = List.copyOf(identityIndexes);
    possibleDuplicates = List.copyOf(possibleDuplicates);
    steps = List.copyOf(steps);
  }

  static Change<Case, CaseEvent> open(NewCase n, Stamp opened) {
    var needs = new ArrayList<Need>();
    for (Dimension dimension : n.needs()) {
      needs.add(Need.open(n.id() + "-" + (needs.size() + 1), dimension, opened.at()));
    }
    AgeBand ageBand = n.clients().getFirst().ageBand();
    var opening =
        new Case(
            n.id(),
            n.caseNo(),
            n.districtCode(),
            CaseState.WAITING_ASSIGNMENT,
            n.intake(),
            n.clients(),
            needs,
            ageBand,
            needs.stream().map(Need::dimension).collect(Collectors.toSet()),
            needsActionKey(n.id(), needs),
            identityIndexes(n.clients()),
            n.possibleDuplicates(),
            opened.by(),
            opened.at(),
            List.of(new CaseStep(CaseState.WAITING_ASSIGNMENT, opened)),
            null,
            null);
    return Change.of(opening, opening.openedEvent());
  }

  private CaseEvent openedEvent() {
    List<OpenedNeed> opened =
        needs.stream().map(need -> new OpenedNeed(need.id(), need.dimension())).toList();
    return new CaseOpened(ref(), intake.channel(), intake.urgency(), ageBand, opened, openedAt);
  }

  Change<Case, CaseEvent> take(Stamp taken) {
    if (state != CaseState.WAITING_ASSIGNMENT) {
      throw new CaseRefused.CaseNotWaiting(caseNo, state);
    }
    return Change.of(entering(CaseState.UNDER_CONSIDERATION, taken), new CaseTaken(ref()));
  }

  /**
   * Hands a need to an agency.
   *
   * @param agency what this service knows of the agency asked, if anything
   * @param consentValidity how long a client's consent holds
   */
  Change<Case, CaseEvent> refer(
      ReferNeed refer,
      String referralId,
      @Nullable Agency agency,
      Duration consentValidity,
      Stamp referred) {
    mustBeInHand();
    Need need = findNeed(refer.needId()).orElseThrow(CaseRefused.NeedNotOfCase::new);
    new ReferralRules(districtCode, consentValidity).check(refer, need, agency, referred.at());
    var entry =
        new ReferralEntry(
            referralId,
            refer.agencyId(),
            refer.service().name(),
            need.nextHop(),
            ReferralEntry.Progress.SENT,
            refer.consent(),
            referred,
            referred.at());
    var event =
        new NeedReferred(
            ref(),
            need.id(),
            need.dimension(),
            referralId,
            refer.agencyId(),
            refer.service().name(),
            intake.urgency(),
            need.nextHop(),
            need.lastReferralId());
    return changed(need.referred(entry), referred, event);
  }

  Change<Case, CaseEvent> aid(GiveAid aid, Stamp given) {
    mustBeInHand();
    if (!aid.outcome().helped()) {
      throw new CaseRefused.AidWithoutHelp();
    }
    Need need = need(aid.needId());
    if (!need.mayBeReferred()) {
      throw new CaseRefused.NeedSettled(need.state());
    }
    var direct = new DirectAid(aid.programme(), aid.amountSatang(), aid.outcome(), given);
    return changed(need.aided(direct), given, new AidReported(ref(), need.id(), aid.outcome()));
  }

  Change<Case, CaseEvent> declareUnmet(DeclareUnmet unmet, Stamp declared) {
    mustBeInHand();
    Need need = need(unmet.needId());
    if (need.isSettled()) {
      throw new CaseRefused.NeedSettled(need.state());
    }
    if (need.hasOpenReferral()) {
      throw new CaseRefused.ReferralStillOpen();
    }
    return changed(
        need.unmet(unmet.reason(), declared.at()),
        declared,
        new NeedUnmet(ref(), need.id(), need.dimension(), unmet.reason()));
  }

  Change<Case, CaseEvent> end(SelfReliance selfReliance, Stamp ended) {
    mustBeInHand();
    if (!needs.stream().allMatch(Need::isSettled)) {
      throw new CaseRefused.NeedsUnsettled();
    }
    mustHaveNoOpenReferral();
    var next = entering(CaseState.PROBLEM_ENDED, ended);
    return Change.of(
        next.closed(Closure.of(selfReliance, ended), null), new ProblemEnded(ref(), selfReliance));
  }

  Change<Case, CaseEvent> dismiss(DismissCase dismiss, Stamp dismissed) {
    if (state.isFinal()) {
      throw new CaseRefused.CaseFinished(caseNo, state);
    }
    if ((dismiss.as() == Dismissal.As.DUPLICATE) == (dismiss.earlierCaseId() == null)) {
      throw new CaseRefused.EarlierCaseMismatch();
    }
    if (id.equals(dismiss.earlierCaseId())) {
      throw new CaseRefused.EarlierCaseMismatch();
    }
    mustHaveNoOpenReferral();
    var next = entering(CaseState.valueOf(dismiss.as().name()), dismissed);
    return Change.of(
        next.closed(null, new Dismissal(dismiss.as(), dismiss.earlierCaseId(), dismissed)),
        new CaseDismissed(ref(), dismiss.as(), dismiss.earlierCaseId()));
  }

  /** What a referral reports is always taken in: it happened, whatever became of the case. */
  Change<Case, CaseEvent> accepted(String referralId, Instant at) {
    return withReport(
        referralId, need -> need.reported(referralId, ReferralEntry.Progress.ACCEPTED, at), at);
  }

  Change<Case, CaseEvent> returned(
      String referralId, ReturnCause cause, @Nullable String reason, Instant at) {
    Need before = needOf(referralId).orElse(null);
    if (before == null || before.referral(referralId).filter(ReferralEntry::isOpen).isEmpty()) {
      return Change.of(this);
    }
    Need after = before.reported(referralId, progressOf(cause), at);
    if (after.state() != NeedState.OPEN || state.isFinal()) {
      return changed(after, Stamp.byClock(at));
    }
    return changed(
        after, Stamp.byClock(at), new NeedReturned(ref(), after.id(), referralId, cause, reason));
  }

  Change<Case, CaseEvent> reportedOutcome(
      String referralId, Outcome outcome, @Nullable String reason, Instant at) {
    if (outcome == Outcome.NOT_HELPED) {
      return returned(referralId, ReturnCause.NOT_HELPED, reason, at);
    }
    Need before = needOf(referralId).orElse(null);
    if (before == null || before.referral(referralId).filter(ReferralEntry::isOpen).isEmpty()) {
      return Change.of(this);
    }
    Need after =
        before
            .settled(outcome, at)
            .reported(referralId, ReferralEntry.Progress.OUTCOME_RECORDED, at);
    return changed(after, Stamp.byClock(at), new AidReported(ref(), after.id(), outcome));
  }

  /** What is sealed can no longer be opened; what could still tell people apart goes as well. */
  Change<Case, CaseEvent> forget(String clientId) {
    List<Client> left =
        clients.stream()
            .map(client -> client.id().equals(clientId) ? client.withoutIndexes() : client)
            .toList();
    return Change.of(copy(left, state, needs, steps, needsActionKey, closure, dismissal));
  }

  public boolean concerns(String clientId) {
    return clients.stream().anyMatch(client -> client.id().equals(clientId));
  }

  private static List<String> identityIndexes(List<Client> clients) {
    return clients.stream().flatMap(client -> client.indexes().stream()).distinct().toList();
  }

  private static ReferralEntry.Progress progressOf(ReturnCause cause) {
    return switch (cause) {
      case REJECTED -> ReferralEntry.Progress.REJECTED;
      case EXPIRED -> ReferralEntry.Progress.EXPIRED;
      case WITHDRAWN -> ReferralEntry.Progress.WITHDRAWN;
      case NOT_HELPED -> ReferralEntry.Progress.OUTCOME_RECORDED;
    };
  }

  private Change<Case, CaseEvent> withReport(
      String referralId, UnaryOperator<Need> report, Instant at) {
    return needOf(referralId)
        .map(need -> changed(report.apply(need), Stamp.byClock(at)))
        .orElseGet(() -> Change.of(this));
  }

  /** Puts the changed need in place and lets the case's state follow from all of its needs. */
  private Change<Case, CaseEvent> changed(Need changed, Stamp stamp, CaseEvent... said) {
    List<Need> next =
        needs.stream().map(need -> need.id().equals(changed.id()) ? changed : need).toList();
    CaseState following = state.isFinal() ? state : CaseProgress.of(next);
    Case after = withNeeds(next).entering(following, stamp);
    var events = new ArrayList<CaseEvent>(List.of(said));
    if (following == CaseState.AID_COMPLETED && state != CaseState.AID_COMPLETED) {
      events.add(new AidCompleted(ref()));
    }
    return new Change<>(after, events);
  }

  private void mustBeInHand() {
    if (state.isFinal()) {
      throw new CaseRefused.CaseFinished(caseNo, state);
    }
    if (state == CaseState.WAITING_ASSIGNMENT) {
      throw new CaseRefused.CaseNotTaken(caseNo);
    }
  }

  private void mustHaveNoOpenReferral() {
    if (needs.stream().anyMatch(Need::hasOpenReferral)) {
      throw new CaseRefused.ReferralStillOpen();
    }
  }

  private Need need(String needId) {
    return findNeed(needId).orElseThrow(CaseRefused.NeedUnknown::new);
  }

  public Optional<Need> findNeed(String needId) {
    return needs.stream().filter(need -> need.id().equals(needId)).findFirst();
  }

  public Optional<Need> needOf(String referralId) {
    return needs.stream().filter(need -> need.knows(referralId)).findFirst();
  }

  private CaseRef ref() {
    return new CaseRef(id, caseNo, districtCode, intake.volunteerId());
  }

  private Case entering(CaseState next, Stamp stamp) {
    if (next == state) {
      return this;
    }
    var all = new ArrayList<>(steps);
    all.add(new CaseStep(next, stamp));
    return copy(
        clients, next, needs, all, next.isFinal() ? null : needsActionKey, closure, dismissal);
  }

  private Case withNeeds(List<Need> next) {
    String key = state.isFinal() ? null : needsActionKey(id, next);
    return copy(clients, state, next, steps, key, closure, dismissal);
  }

  private Case closed(@Nullable Closure end, @Nullable Dismissal aside) {
    return copy(clients, state, needs, steps, needsActionKey, end, aside);
  }

  private Case copy(
      List<Client> clients,
      CaseState state,
      List<Need> needs,
      List<CaseStep> steps,
      @Nullable String needsActionKey,
      @Nullable Closure closure,
      @Nullable Dismissal dismissal) {
    return new Case(
        id,
        caseNo,
        districtCode,
        state,
        intake,
        clients,
        needs,
        ageBand,
        dimensions,
        needsActionKey,
        identityIndexes(clients),
        possibleDuplicates,
        openedBy,
        openedAt,
        steps,
        closure,
        dismissal);
  }

  /** The longest waiting need decides the place; the case's id makes the place unique. */
  private static @Nullable String needsActionKey(String id, List<Need> needs) {
    return needs.stream()
        .filter(need -> need.state() == NeedState.OPEN)
        .map(Need::since)
        .min(Comparator.naturalOrder())
        .map(since -> "%014d-%s".formatted(since.toEpochMilli(), id))
        .orElse(null);
  }
}
