package org.prasan.casereferral.casefile;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.casefile.CaseCommand.ApproveExcess;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.DraftReferral;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.LiftRestriction;
import org.prasan.casereferral.casefile.CaseCommand.NoteDanger;
import org.prasan.casereferral.casefile.CaseCommand.OfTime;
import org.prasan.casereferral.casefile.CaseCommand.RecordConsent;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseCommand.RestrictCase;
import org.prasan.casereferral.casefile.CaseCommand.SendReferral;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.CaseCommand.WithdrawConsent;
import org.prasan.casereferral.clocks.CaseClockPolicy;
import org.prasan.casereferral.clocks.DueClock;
import org.prasan.casereferral.consent.CaseProperties;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.consent.Consent.Giver;
import org.prasan.casereferral.consent.ConsentRefusal;
import org.prasan.casereferral.consent.ConsentWish;
import org.prasan.casereferral.consent.GiverName;
import org.prasan.casereferral.consent.OverrideWish;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.need.AgencyAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.need.ReferralReport;
import org.prasan.casereferral.need.ReferralReport.Forwarded;
import org.prasan.casereferral.people.CaseErasure;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.personal.Sealed;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Loads a case, lets it decide, saves what it decided. */
@Component
public class CaseCommandHandler {

  private final Cases cases;
  private final Agencies agencies;
  private final AidDesk aid;
  private final PersonalFields personal;
  private final CaseProperties settings;
  private final HandlingDesk handling;
  private final CaseLinks links;
  private final SecurityLog security;
  private final CaseClockPolicy clocks;
  private final Clock clock;

  CaseCommandHandler(
      Cases cases,
      Agencies agencies,
      AidDesk aid,
      PersonalFields personal,
      CaseProperties settings,
      HandlingDesk handling,
      CaseLinks links,
      SecurityLog security,
      CaseClockPolicy clocks,
      Clock clock) {
    this.cases = cases;
    this.agencies = agencies;
    this.aid = aid;
    this.personal = personal;
    this.settings = settings;
    this.handling = handling;
    this.links = links;
    this.security = security;
    this.clocks = clocks;
    this.clock = clock;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such case
   */
  public Receipt handle(CaseCommand command, Intent intent, Caller caller) {
    Receipt receipt =
        cases.change(caller, command, intent, one -> decide(one, command, intent, caller));
    OverrideWish override =
        switch (command) {
          case ReferNeed refer -> refer.override();
          case SendReferral send -> send.override();
          default -> null;
        };
    if (override != null) {
      security.record(SecurityEvent.OVERRIDDEN, caller, command.caseId() + " " + override.basis());
    }
    return receipt;
  }

  /**
   * @throws UnknownId when there is no such case
   */
  public void handle(ReferralReport report, Intent intent) {
    cases.change(report.caseId(), intent, one -> reported(one, report, intent));
  }

  private Change<Case, CaseEvent> reported(Case one, ReferralReport report, Intent intent) {
    if (report instanceof Forwarded forwarded) {
      return one.needOf(report.referralId())
          .filter(need -> need.awaits(report))
          .map(need ->
              new CaseReferring(one, agencies.find(forwarded.toAgencyId()).orElse(null), null)
                  .forward(need, forwarded, intent.newId(one.districtCode(), one.id())))
          .orElseGet(() -> Change.of(one));
    }
    return one.reported(report);
  }

  private Change<Case, CaseEvent> decide(
      Case one, CaseCommand command, Intent intent, Caller caller) {
    var stamp = new Stamp(caller.subject(), clock.instant());
    Hand hand = handling.hand(one, caller, stamp);
    return switch (command) {
      case TakeCase _ -> new CaseHandling(one).taken(stamp, new CaseGuard(one).guest(caller));
      case ReferNeed refer -> refer(one, refer, intent, stamp);
      case DraftReferral draft ->
          referring(one, draft.agencyId(), null, stamp)
              .draft(draft, intent.newId(one.districtCode(), one.id()), stamp);
      case SendReferral send -> send(one, send, stamp);
      case GiveAid give -> aid.give(one, give, intent, stamp);
      case ApproveExcess approve -> aid.approve(one, approve, intent, stamp);
      case DeclareUnmet unmet -> one.declareUnmet(unmet, stamp);
      case EndProblem end -> one.end(end.selfReliance(), hand);
      case DismissCase dismiss -> links.dismiss(one, dismiss, hand, caller);
      case RecordConsent record -> record(one, record, intent, stamp);
      case WithdrawConsent it ->
          new CasePeople(one).withdrawn(it.clientId(), it.consentId(), stamp);
      case RestrictCase it -> handling.restricted(one, it, hand);
      case LiftRestriction it -> new CaseGuard(one).lift(it.reason(), hand);
      case HandlingCommand it -> handling.decide(one, it, intent, caller, hand);
      case PeopleCommand people ->
          new CaseClients(one, risks(one), handling.seesHidden(one, caller)).decide(people, stamp);
      case NoteDanger note -> new CaseGuard(one).noteDanger(danger(one, note, stamp));
      case OfTime it -> new CaseTime(one).decide(it, clocks, hand);
    };
  }

  public void handle(DueClock due) {
    cases.change(
        due.id(),
        Intent.byClock(due.key()),
        one -> new CaseTime(one).tick(clock.instant(), clocks));
  }

  /** The same key may come for several cases: each has its own referral. */
  private Change<Case, CaseEvent> refer(Case one, ReferNeed refer, Intent intent, Stamp stamp) {
    return referring(one, refer.agencyId(), refer.override(), stamp)
        .refer(refer, intent.newId(one.districtCode(), one.id()), stamp);
  }

  private Change<Case, CaseEvent> send(Case one, SendReferral send, Stamp stamp) {
    Need need = one.needOf(send.referralId()).orElseThrow(CaseRefusal.ReferralUnknown::new);
    ReferralEntry draft = need.referral(send.referralId()).orElseThrow();
    return referring(one, draft.agencyId(), send.override(), stamp)
        .send(need, draft, send.confirmFull(), stamp);
  }

  private CaseReferring referring(
      Case one, String agencyId, @Nullable OverrideWish override, Stamp stamp) {
    return new CaseReferring(
        one, agencies.find(agencyId).orElse(null), override(one, override, stamp));
  }

  private @Nullable SharingOverride override(Case one, @Nullable OverrideWish wish, Stamp stamp) {
    if (wish == null) {
      return null;
    }
    wish.check();
    new CasePeople(one).mustBe(wish.clientIds());
    return wish.sealed(text(one, new OverrideReason(wish.reason().strip())), stamp.at());
  }

  private Change<Case, CaseEvent> record(
      Case one, RecordConsent record, Intent intent, Stamp stamp) {
    var people = new CasePeople(one);
    ConsentWish wish = record.wish();
    people.checkGiver(record.clientId(), wish);
    checkName(one, wish.givenBy());
    var consent =
        Consent.of(
            intent.newId(one.districtCode(), record.clientId()),
            wish.decision(),
            wish.terms(ThaiDates.inBangkok(stamp.at()), settings.consentValidity()),
            giver(record.clientId(), wish),
            stamp);
    return people.decided(record.clientId(), consent, wish);
  }

  /** A suspected offender decides for nobody else by being typed in place of chosen, either. */
  private void checkName(Case one, @Nullable String givenBy) {
    if (givenBy != null
        && one.clients().stream()
            .filter(client -> client.safety().isSuspected())
            .anyMatch(client -> isNamed(client, new GiverName(givenBy)))) {
      throw new ConsentRefusal.GiverSuspected("givenBy");
    }
  }

  private boolean isNamed(Client client, GiverName giver) {
    ClientDetails who = personal.open(client.id(), client.details(), ClientDetails.class);
    return who != null && who.firstName() != null && giver.isOf(who.firstName(), who.lastName());
  }

  private Giver giver(String clientId, ConsentWish wish) {
    String name = wish.givenBy();
    return new Giver(
        wish.capacity(),
        wish.guardianId(),
        name == null ? null : personal.seal(clientId, new GiverName(name.strip())));
  }

  private Set<RiskCheck> risks(Case one) {
    String texts = Intake.textSubject(one.id());
    Account told = personal.open(texts, one.intake().account(), Account.class);
    return told == null ? Set.of() : told.risks();
  }

  private Danger danger(Case one, NoteDanger note, Stamp stamp) {
    String words = note.words();
    if (words == null && note.kinds().isEmpty()) {
      throw new HandlingRefusal.WordsMissing();
    }
    return new Danger(
        note.kinds(), words == null ? null : text(one, new SafetyNote(words.strip())), stamp);
  }

  /** Words about a case may speak of anybody in it, and go with whoever is erased first. */
  private Sealed text(Case one, Object words) {
    return personal.seal(Intake.textSubject(one.id()), words);
  }

  /** Who may give it was judged where the agency's referral is. */
  public void handle(AgencyAid given, Intent intent) {
    cases.change(given.caseId(), intent, one -> aid.give(one, given, intent, clock.instant()));
  }

  /**
   * The keys go first: what the case still holds of the person can't be read from then on. What is
   * written in words may speak of the person and goes as well, but for what others told of somebody
   * suspected; other clients' details stay.
   *
   * @return whether nothing is left of what the case says in words
   */
  public boolean handle(CaseErasure erasure, Intent intent) {
    String subject = erasure.subjectId();
    personal.erase(subject);
    Case held = cases.find(erasure.caseId()).filter(it -> it.everHeld(subject)).orElse(null);
    if (held == null) {
      return false;
    }
    boolean wordless = !needsItsWords(held, subject);
    if (wordless) {
      personal.erase(Intake.textSubject(held.id()));
    }
    aid.forget(subject);
    cases.change(held.id(), intent, one -> new CasePeople(one).forgotten(subject));
    return wordless;
  }

  /** Nobody who is suspected takes away what is known of the danger to those who are left. */
  private boolean needsItsWords(Case one, String erased) {
    return one.clients().stream()
            .anyMatch(it -> it.id().equals(erased) && it.safety().isSuspected())
        && one.clients().stream()
            .filter(it -> !it.safety().isSuspected())
            .anyMatch(it -> personal.open(it.id(), it.details(), ClientDetails.class) != null);
  }

  /** Comes last, so that a case whose people were not all erased is found again. */
  public void handle(CaseErasure.Expiry expiry, Intent intent) {
    cases.change(expiry.caseId(), intent, one -> new CasePeople(one).expired());
  }
}
