package org.prasan.casereferral.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.CaseCommand.RestrictCase;
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
import org.prasan.casereferral.colleague.Colleagues;
import org.prasan.casereferral.handling.FollowUp.Visit;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.handling.HandlingWords;
import org.prasan.casereferral.handling.Note;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.personal.Sealed;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Seals what is written about the work on a case, and tells whose hand it comes from. */
@Component
class HandlingDesk {

  private static final String OTHER = "OTHER";

  private final PersonalFields personal;
  private final CaseScope scope;
  private final Colleagues colleagues;
  private final Agencies agencies;

  HandlingDesk(PersonalFields personal, CaseScope scope, Colleagues colleagues, Agencies agencies) {
    this.personal = personal;
    this.scope = scope;
    this.colleagues = colleagues;
    this.agencies = agencies;
  }

  Change<Case, CaseEvent> decide(
      Case one, HandlingCommand command, Intent intent, Caller caller, Hand hand) {
    Stamp stamp = hand.stamp();
    return switch (command) {
      case ReleaseCase _ -> new CaseHandling(one).released(hand);
      case HandOver it -> handedOver(one, it, hand);
      case WriteNote it -> noted(one, it, intent, caller, stamp);
      case AddNeed it ->
          new CaseHandling(one)
              .needAdded(intent.newId(one.districtCode(), one.id(), "need"), it.dimension(), stamp);
      case RecordFollowUp it -> followUp(one, it, stamp);
      case ChangeUrgency it ->
          corrections(one, hand, it.reason(), it.because())
              .urgencyChanged(it.urgency(), it.reason());
      case EnterNeedInError it ->
          corrections(one, hand, it.reason(), it.because())
              .needEnteredInError(it.needId(), it.reason());
      case EnterClientInError it ->
          new CaseMistake(one, corrections(one, hand, it.reason(), it.because()), this::agency)
              .clientEnteredInError(it.clientId(), it.reason());
      case ReverseAid it ->
          corrections(one, hand, it.reason(), it.because())
              .aidReversed(it.needId(), it.aidId(), it.reason());
      case ReverseOutcome it ->
          corrections(one, hand, it.reason(), it.because())
              .outcomeReversed(it.needId(), it.reason());
      case ReverseDismissal it ->
          corrections(one, hand, it.reason(), it.because()).dismissalReversed(it.reason());
      case ReverseChildReport it ->
          corrections(one, hand, it.reason(), it.because()).childReportReversed(it.reason());
      case ReopenCase it -> corrections(one, hand, it.reason(), it.because()).reopened(it.reason());
    };
  }

  private Change<Case, CaseEvent> handedOver(Case one, HandOver it, Hand hand) {
    var change = new CaseHandling(one).handedOver(it.to(), it.cause(), hand);
    colleagues.mustWorkIn(one.districtCode(), it.to(), "to");
    return change;
  }

  Change<Case, CaseEvent> restricted(Case one, RestrictCase it, Hand hand) {
    var change = new CaseGuard(one).restrict(it.reason(), it.subjects(), hand);
    colleagues.mayBeNamed(one.districtCode(), it.subjects(), "subjects");
    return change;
  }

  Hand hand(Case one, Caller caller, Stamp stamp) {
    boolean owner =
        one.owner().filter(scope.actsFor(caller, one.districtCode())::contains).isPresent();
    boolean chair = caller.is(Position.CHAIR) || scope.standsInFor(caller, one.districtCode());
    return new Hand(stamp, owner, chair || caller.is(Position.SUPERVISOR), chair);
  }

  boolean seesHidden(Case one, Caller caller) {
    return scope.seesHidden(caller, one.districtCode(), one.owner());
  }

  private @Nullable Agency agency(String id) {
    return agencies.find(id).orElse(null);
  }

  private CaseCorrections corrections(Case one, Hand hand, Enum<?> reason, Because because) {
    if (reason.name().equals(OTHER) && because.words() == null) {
      throw new HandlingRefusal.WordsMissing();
    }
    return new CaseCorrections(one, hand, sealed(one, because.words()));
  }

  /** Whoever reported it tells what they saw; plans and findings are the officers'. */
  private Change<Case, CaseEvent> noted(
      Case one, WriteNote it, Intent intent, Caller caller, Stamp stamp) {
    Note note = note(one, it, intent, stamp);
    if (!caller.is(Role.VOLUNTEER)) {
      return new CaseHandling(one).noted(note);
    }
    if (it.kind() != NoteKind.NOTE || it.corrects() != null) {
      throw new HandlingRefusal.NoteOfOfficers();
    }
    return new CaseHandling(one).told(note);
  }

  private Note note(Case one, WriteNote it, Intent intent, Stamp stamp) {
    checkReview(it, stamp);
    return new Note(
        intent.newId(one.districtCode(), one.id(), "note"),
        it.kind(),
        words(one, it.words()),
        it.corrects(),
        it.reviewOn(),
        stamp);
  }

  private static void checkReview(WriteNote it, Stamp stamp) {
    LocalDate reviewOn = it.reviewOn();
    if (reviewOn != null
        && (it.kind() != NoteKind.PLAN || reviewOn.isBefore(ThaiDates.inBangkok(stamp.at())))) {
      throw new HandlingRefusal.ReviewInvalid();
    }
  }

  private Change<Case, CaseEvent> followUp(Case one, RecordFollowUp it, Stamp stamp) {
    Sealed words = sealed(one, it.because().words());
    return new CaseHandling(one)
        .followedUp(it.days(), new Visit(it.result(), it.selfReliance(), words, stamp));
  }

  private @Nullable Sealed sealed(Case one, @Nullable String words) {
    return words == null ? null : words(one, words);
  }

  private Sealed words(Case one, String words) {
    return personal.seal(Intake.textSubject(one.id()), new HandlingWords(words.strip()));
  }
}
