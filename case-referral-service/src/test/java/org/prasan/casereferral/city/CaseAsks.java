package org.prasan.casereferral.city;

import static org.prasan.casereferral.city.CaseParts.aid;
import static org.prasan.casereferral.city.CaseParts.client;
import static org.prasan.casereferral.city.CaseParts.consent;
import static org.prasan.casereferral.city.CaseParts.draft;
import static org.prasan.casereferral.city.CaseParts.first;
import static org.prasan.casereferral.city.CaseParts.last;
import static org.prasan.casereferral.city.CaseParts.like;
import static org.prasan.casereferral.city.CaseParts.paper;
import static org.prasan.casereferral.city.CaseParts.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.attachment.RemovalReason;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.casefile.CaseCommand.ApproveExcess;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.DraftReferral;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.ExtendClock;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.LiftRestriction;
import org.prasan.casereferral.casefile.CaseCommand.NoteDanger;
import org.prasan.casereferral.casefile.CaseCommand.PauseClock;
import org.prasan.casereferral.casefile.CaseCommand.RecordConsent;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseCommand.ReportChild;
import org.prasan.casereferral.casefile.CaseCommand.RestrictCase;
import org.prasan.casereferral.casefile.CaseCommand.ResumeClock;
import org.prasan.casereferral.casefile.CaseCommand.SendReferral;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.CaseCommand.WaiveChildReport;
import org.prasan.casereferral.casefile.CaseCommand.WithdrawConsent;
import org.prasan.casereferral.casefile.HandlingCommand.AddNeed;
import org.prasan.casereferral.casefile.HandlingCommand.Because;
import org.prasan.casereferral.casefile.HandlingCommand.ChangeUrgency;
import org.prasan.casereferral.casefile.HandlingCommand.EnterClientInError;
import org.prasan.casereferral.casefile.HandlingCommand.EnterNeedInError;
import org.prasan.casereferral.casefile.HandlingCommand.HandOver;
import org.prasan.casereferral.casefile.HandlingCommand.RecordFollowUp;
import org.prasan.casereferral.casefile.HandlingCommand.ReleaseCase;
import org.prasan.casereferral.casefile.HandlingCommand.ReopenCase;
import org.prasan.casereferral.casefile.HandlingCommand.ReverseAid;
import org.prasan.casereferral.casefile.HandlingCommand.ReverseChildReport;
import org.prasan.casereferral.casefile.HandlingCommand.ReverseDismissal;
import org.prasan.casereferral.casefile.HandlingCommand.ReverseOutcome;
import org.prasan.casereferral.casefile.HandlingCommand.WriteNote;
import org.prasan.casereferral.casefile.PeopleCommand.AddAttachment;
import org.prasan.casereferral.casefile.PeopleCommand.AddClient;
import org.prasan.casereferral.casefile.PeopleCommand.CorrectClient;
import org.prasan.casereferral.casefile.PeopleCommand.RemoveAttachment;
import org.prasan.casereferral.casefile.PeopleCommand.SettleNotice;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.people.CorrectionReason;
import org.prasan.casereferral.people.NoticeWay;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.Lifting;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;

/** What sensible people ask of a case: one command of each kind, with parts that fit the case. */
final class CaseAsks {

  static final String PROGRAMME = "FICTIONAL_AID";
  private static final long BAHT = 100L;
  private static final String WORDS = "ข้อความสมมุติที่บอกอะไรบางอย่าง";
  private static final Because WHY = new Because(WORDS);
  private static final ReversalReason BY_MISTAKE = ReversalReason.ENTERED_BY_MISTAKE;

  private final List<String> agencies;
  private final String colleague;
  private final Map<Class<?>, Function<Case, CaseCommand>> asks = new HashMap<>();

  /**
   * @param agencies ids of those that serve the district; the case may be with the first
   * @param colleague subject of an officer who does not have the case
   */
  CaseAsks(List<String> agencies, String colleague) {
    this.agencies = agencies;
    this.colleague = colleague;
    ofWork();
    ofReferring();
    ofAid();
    ofSafety();
    ofTime();
    ofCorrections();
    ofPeople();
  }

  CaseCommand of(Class<?> kind, Case one) {
    return Objects.requireNonNull(asks.get(kind), () -> "nobody asks for " + kind).apply(one);
  }

  private <T extends CaseCommand> void add(Class<T> kind, Function<Case, T> ask) {
    asks.put(kind, ask::apply);
  }

  private void ofWork() {
    add(TakeCase.class, one -> new TakeCase(one.id()));
    add(ReleaseCase.class, one -> new ReleaseCase(one.id()));
    add(HandOver.class, one -> new HandOver(one.id(), colleague, HandoverCause.AGREED));
    add(WriteNote.class, one -> new WriteNote(one.id(), NoteKind.NOTE, WORDS, null, null));
    add(AddNeed.class, one -> new AddNeed(one.id(), Dimension.HEALTH));
    add(EndProblem.class, one -> new EndProblem(one.id(), SelfReliance.SUFFICIENCY));
    add(DismissCase.class, one -> new DismissCase(one.id(), Dismissal.As.NOT_A_CASE, null));
    add(
        RecordFollowUp.class,
        one ->
            new RecordFollowUp(one.id(), 30, FollowUpResult.BETTER, SelfReliance.SUFFICIENCY, WHY));
  }

  private void ofReferring() {
    add(
        ReferNeed.class,
        one ->
            new ReferNeed(
                one.id(), first(one).id(), agencies.get(1), service(first(one)), null, false));
    add(
        DraftReferral.class,
        one -> new DraftReferral(one.id(), first(one).id(), agencies.get(2), service(first(one))));
    add(SendReferral.class, one -> new SendReferral(one.id(), draft(one), null, false));
    add(
        RecordConsent.class,
        one ->
            new RecordConsent(
                one.id(), client(one).id(), CentreLife.consent(one, Set.copyOf(agencies))));
    add(
        WithdrawConsent.class,
        one -> new WithdrawConsent(one.id(), client(one).id(), consent(one)));
  }

  private void ofAid() {
    add(
        GiveAid.class,
        one ->
            new GiveAid(
                one.id(),
                first(one).id(),
                client(one).id(),
                PROGRAMME,
                500 * BAHT,
                Outcome.HELPED_FULL));
    add(
        ApproveExcess.class,
        one ->
            new ApproveExcess(
                one.id(), client(one).id(), PROGRAMME, 500 * BAHT, ExcessReason.DISASTER));
    add(
        DeclareUnmet.class,
        one -> new DeclareUnmet(one.id(), first(one).id(), UnmetReason.NO_SERVICE));
  }

  private void ofSafety() {
    add(
        RestrictCase.class,
        one ->
            new RestrictCase(one.id(), Restriction.Reason.CONFLICT_OF_INTEREST, Set.of(colleague)));
    add(
        LiftRestriction.class,
        one -> new LiftRestriction(one.id(), Lifting.LiftReason.DANGER_OVER));
    add(
        NoteDanger.class,
        one -> new NoteDanger(one.id(), Set.of(Danger.Kind.VIOLENT_PERSON), WORDS));
    add(
        ReportChild.class,
        one -> new ReportChild(one.id(), Set.of(ChildReport.Body.HOTLINE_1300), null));
    add(
        WaiveChildReport.class,
        one -> new WaiveChildReport(one.id(), ChildReport.Waiver.RISK_RULED_OUT));
  }

  private void ofTime() {
    add(
        PauseClock.class,
        one -> new PauseClock(one.id(), StatedCases.NEXT_WEEK, ClockReason.PERSON_AWAY));
    add(ResumeClock.class, one -> new ResumeClock(one.id()));
    add(
        ExtendClock.class,
        one -> new ExtendClock(one.id(), StatedCases.NEXT_WEEK, ClockReason.DISASTER));
  }

  private void ofCorrections() {
    add(
        EnterNeedInError.class,
        one -> new EnterNeedInError(one.id(), last(one).id(), BY_MISTAKE, WHY));
    add(
        EnterClientInError.class,
        one -> new EnterClientInError(one.id(), one.clients().getLast().id(), BY_MISTAKE, WHY));
    add(
        ChangeUrgency.class,
        one -> new ChangeUrgency(one.id(), Urgency.URGENT, UrgencyReason.NEW_FACTS, WHY));
    add(
        ReverseAid.class,
        one -> new ReverseAid(one.id(), first(one).id(), aid(one), BY_MISTAKE, WHY));
    add(ReverseOutcome.class, one -> new ReverseOutcome(one.id(), last(one).id(), BY_MISTAKE, WHY));
    add(ReverseChildReport.class, one -> new ReverseChildReport(one.id(), BY_MISTAKE, WHY));
    add(ReverseDismissal.class, one -> new ReverseDismissal(one.id(), BY_MISTAKE, WHY));
    add(ReopenCase.class, one -> new ReopenCase(one.id(), ReopeningReason.PROBLEM_BACK, WHY));
  }

  private void ofPeople() {
    add(AddClient.class, one -> new AddClient(one.id(), like(client(one), one.id() + "-cff")));
    add(
        CorrectClient.class,
        one ->
            new CorrectClient(
                one.id(),
                client(one),
                like(client(one), client(one).id()),
                CorrectionReason.HAS_CHANGED));
    add(
        SettleNotice.class,
        one -> new SettleNotice(one.id(), client(one).id(), NoticeWay.IN_PERSON, null, null));
    add(AddAttachment.class, one -> new AddAttachment(one.id(), paper(one, "new")));
    add(
        RemoveAttachment.class,
        one ->
            new RemoveAttachment(
                one.id(), one.attachments().getFirst().id(), RemovalReason.UNREADABLE));
  }
}
