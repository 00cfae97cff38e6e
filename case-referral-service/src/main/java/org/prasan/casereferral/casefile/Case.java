package org.prasan.casereferral.casefile;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.AidApproval;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.CaseRef;
import org.prasan.casereferral.casefile.CaseEvent.NeedUnmet;
import org.prasan.casereferral.clocks.Duty;
import org.prasan.casereferral.clocks.Timing;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.Handling;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.need.ReferralReport;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.safety.Audience;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/**
 * One report of hardship and what became of each of its needs. The state follows from the needs, so
 * that a case can't claim more than its needs show.
 *
 * @param dimensions those of its needs, kept for counting
 * @param needsActionKey place in the queue of needs that wait for the centre; none when none waits
 * @param audience by whom it may be found, as {@link Audience} says it
 * @param timing its clocks
 * @param keptSince when it ended; none before, and none once its people were not kept any longer
 * @param followUpKey place in the list of visits that are owed; none when none is owed
 * @param attachments lines for papers and pictures that are kept elsewhere
 * @param noticeKey place among those that must tell somebody; none when nobody is left to tell
 * @param approvals by the department, of aid over a programme's limit
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
    String openedBy,
    Instant openedAt,
    List<CaseStep> steps,
    @Nullable Closure closure,
    @Nullable Dismissal dismissal,
    CaseSafety safety,
    List<String> audience,
    @Nullable Instant keptSince,
    Timing timing,
    Handling handling,
    @Nullable String followUpKey,
    List<Attachment> attachments,
    @Nullable String noticeKey,
    List<AidApproval> approvals) {

  public Case {
    clients = List.copyOf(clients);
    needs = List.copyOf(needs);
    dimensions = Set.copyOf(dimensions);
    identityIndexes = List.copyOf(identityIndexes);
    steps = List.copyOf(steps);
    audience = List.copyOf(audience);
    approvals = List.copyOf(requireNonNullElse(approvals, List.of()));
    attachments = List.copyOf(requireNonNullElse(attachments, List.of()));
  }

  Change<Case, CaseEvent> take(Stamp taken) {
    return new CaseHandling(this).taken(taken);
  }

  Change<Case, CaseEvent> aid(String needId, DirectAid aid) {
    mustBeInHand();
    if (!aid.outcome().helped()) {
      throw new CaseRefusal.AidWithoutHelp();
    }
    Need need = need(needId, CaseRefusal.NeedUnknown::new);
    if (need.aid(aid.id()).isPresent()) {
      return Change.of(this);
    }
    if (!need.mayBeReferred()) {
      throw new CaseRefusal.NeedSettled(need.state());
    }
    Need after = need.aided(aid);
    return changed(after, aid.given(), AidReported.of(ref(), needId, aid, after.state()));
  }

  Change<Case, CaseEvent> declareUnmet(DeclareUnmet unmet, Stamp declared) {
    mustBeInHand();
    Need need = need(unmet.needId(), CaseRefusal.NeedUnknown::new);
    if (need.isSettled() || !need.counts()) {
      throw new CaseRefusal.NeedSettled(need.state());
    }
    if (need.hasOpenReferral()) {
      throw new CaseRefusal.ReferralStillOpen();
    }
    return changed(
        need.unmet(unmet.reason(), declared.at()),
        declared,
        new NeedUnmet(ref(), need.id(), need.dimension(), unmet.reason()));
  }

  Change<Case, CaseEvent> end(SelfReliance selfReliance, Hand hand) {
    return new CaseHandling(this).ended(selfReliance, hand);
  }

  Change<Case, CaseEvent> dismiss(DismissCase dismiss, Hand hand) {
    return new CaseHandling(this).dismissed(dismiss, hand);
  }

  /** What a referral reports is always taken in: it happened, whatever became of the case. */
  Change<Case, CaseEvent> reported(ReferralReport report) {
    return needOf(report.referralId())
        .filter(need -> need.awaits(report))
        .map(need -> new NeedReport(this, need, report).taken())
        .orElseGet(() -> Change.of(this));
  }

  Case with(List<Client> people) {
    return new CaseCopy(this).clients(people).made();
  }

  Case with(CaseSafety next) {
    return new CaseCopy(this).safety(next).made();
  }

  /** Who answers for the case; nobody while it waits in the queue. */
  public Optional<String> owner() {
    return Optional.ofNullable(handling.owner());
  }

  /** Who has to act next and until when; the earliest first, none once nothing is to be done. */
  public List<Duty> duties() {
    return new CaseTime(this).duties();
  }

  public Optional<Duty> duty() {
    return duties().stream().findFirst();
  }

  public boolean holds(String attachmentId) {
    return attachments.stream().anyMatch(it -> it.id().equals(attachmentId));
  }

  public boolean concerns(String clientId) {
    return clients.stream().anyMatch(client -> client.id().equals(clientId));
  }

  /** Those who never belonged in it as well: what was held of them is kept. */
  public boolean everHeld(String clientId) {
    return everHeld().stream().anyMatch(client -> client.id().equals(clientId));
  }

  public List<Client> everHeld() {
    return Stream.concat(clients.stream(), handling.mistaken().stream()).toList();
  }

  /** Puts the changed need in place and lets the case's state follow from all of its needs. */
  Change<Case, CaseEvent> changed(Need changed, Stamp stamp, CaseEvent... said) {
    return changed(
        needs.stream().map(need -> need.id().equals(changed.id()) ? changed : need).toList(),
        stamp,
        said);
  }

  Change<Case, CaseEvent> changed(List<Need> next, Stamp stamp, CaseEvent... said) {
    CaseState following = isInHand() ? CaseState.following(next) : state;
    Case after = new CaseCopy(this).needs(next).entering(following, stamp).made();
    var events = new ArrayList<CaseEvent>(List.of(said));
    if (following == CaseState.AID_COMPLETED && state != CaseState.AID_COMPLETED) {
      events.add(new AidCompleted(ref(), AidCompleted.Result.of(next)));
    }
    return new Change<>(after, events);
  }

  /** Whether a later report of the same may be set aside with a link to this one. */
  boolean mayStandFor(Case later) {
    int age = openedAt.compareTo(later.openedAt);
    return dismissal == null && (age < 0 || age == 0 && id.compareTo(later.id) < 0);
  }

  /** Where it stood before it was given back, if it ever was in hand. */
  @Nullable CaseState lastInHand() {
    return steps.reversed().stream()
        .map(CaseStep::state)
        .filter(it -> it != CaseState.WAITING_ASSIGNMENT)
        .findFirst()
        .orElse(null);
  }

  /** Somebody answers for it, and it goes on. */
  boolean isInHand() {
    return !state.isFinal() && state != CaseState.WAITING_ASSIGNMENT;
  }

  void mustBeInHand() {
    mustGoOn();
    mustBeTaken();
  }

  void mustGoOn() {
    if (state.isFinal()) {
      throw new CaseRefusal.CaseFinished(caseNo, state);
    }
  }

  void mustKeepItsPeople() {
    if (state.isFinal() && keptSince == null) {
      throw new HandlingRefusal.PeopleForgotten();
    }
  }

  void mustBeTaken() {
    if (state == CaseState.WAITING_ASSIGNMENT) {
      throw new CaseRefusal.CaseNotTaken(caseNo);
    }
  }

  void mustHaveNoOpenReferral() {
    if (needs.stream().anyMatch(Need::hasOpenReferral)) {
      throw new CaseRefusal.ReferralStillOpen();
    }
  }

  Need need(String needId, Supplier<CaseRefusal> unknown) {
    return needs.stream().filter(it -> it.id().equals(needId)).findFirst().orElseThrow(unknown);
  }

  Optional<Need> needOf(String referralId) {
    return needs.stream().filter(need -> need.referral(referralId).isPresent()).findFirst();
  }

  public Optional<ReferralEntry> referral(String referralId) {
    return needOf(referralId).flatMap(need -> need.referral(referralId));
  }

  CaseRef ref() {
    return new CaseRef(
        id, caseNo, districtCode, intake.volunteerId(), safety.restrictedTo(), handling.owner());
  }

  static List<String> identityIndexes(List<Client> clients) {
    return clients.stream().flatMap(client -> client.indexes().stream()).distinct().toList();
  }
}
