package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.CaseCommand.DraftReferral;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseEvent.DraftRequested;
import org.prasan.casereferral.casefile.CaseEvent.NeedReferred;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.need.ReferralReport.Forwarded;
import org.prasan.casereferral.people.Disclosure;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/**
 * How a need of the case comes to an agency, and when it may.
 *
 * @param agency what this service knows of the agency asked, if anything
 * @param override in place of the consents that the case lacks
 */
record CaseReferring(Case one, @Nullable Agency agency, @Nullable SharingOverride override) {

  /** A request whose referral is known came before, too long ago for its receipt. */
  Change<Case, CaseEvent> refer(ReferNeed refer, String referralId, Stamp referred) {
    if (one.referral(referralId).isPresent()) {
      return Change.of(one);
    }
    one.mustBeInHand();
    Need need = one.need(refer.needId(), CaseRefusal.NeedNotOfCase::new);
    check(refer, need, referred.at());
    ReferralEntry entry = entry(refer, referralId, need, ReferralState.SENT, referred);
    return one.changed(need.referred(entry), referred, said(need, entry, need.lastReferralId()));
  }

  /** Nobody is asked yet, so nobody needs to have agreed. */
  Change<Case, CaseEvent> draft(DraftReferral draft, String referralId, Stamp drafted) {
    if (one.referral(referralId).isPresent()) {
      return Change.of(one);
    }
    one.mustBeInHand();
    Need need = one.need(draft.needId(), CaseRefusal.NeedNotOfCase::new);
    var refer = draft.asReferral();
    mustServe(refer, need);
    ReferralEntry entry = entry(refer, referralId, need, ReferralState.DRAFT, drafted);
    return one.changed(
        need.drafted(entry),
        drafted,
        new DraftRequested(
            one.ref(),
            need.id(),
            need.dimension(),
            referralId,
            entry.agencyId(),
            entry.service(),
            one.intake().urgency(),
            entry.hop(),
            need.lastReferralId()));
  }

  Change<Case, CaseEvent> send(Need need, ReferralEntry draft, boolean confirmFull, Stamp sent) {
    one.mustBeInHand();
    if (draft.state() != ReferralState.DRAFT) {
      throw new CaseRefusal.ReferralNotADraft(draft.state());
    }
    var refer =
        new ReferNeed(one.id(), need.id(), draft.agencyId(), draft.service(), null, confirmFull);
    check(refer, need, sent.at());
    ReferralEntry entry = draft.sent(override, sent);
    return one.changed(need.referred(entry), sent, said(need, entry, need.before(entry)));
  }

  /**
   * The next agency is asked by the same rules as any other, by what the people agreed to: an
   * override was for the first. Where they say no, or it was asked before, the need comes back.
   */
  Change<Case, CaseEvent> forward(Need need, Forwarded report, String childId) {
    ReferralEntry passed = need.referral(report.referralId()).orElseThrow();
    var refer =
        new ReferNeed(one.id(), need.id(), report.toAgencyId(), report.service(), null, false);
    String refused = whyNot(refer, need, report.at());
    if (refused != null) {
      return new NeedReport(one, need, report).returned(ReturnCause.REFERRED_ONWARD, refused);
    }
    var referred = new Stamp(passed.referred().by(), report.at());
    Need left = need.reported(report, ReferralState.REFERRED_ONWARD);
    ReferralEntry entry = entry(refer, childId, left, ReferralState.SENT, referred);
    return one.changed(left.referred(entry), referred, said(left, entry, passed.referralId()));
  }

  private @Nullable String whyNot(ReferNeed refer, Need need, Instant now) {
    if (need.wasReferredTo(refer.agencyId())) {
      return "ASKED_BEFORE";
    }
    try {
      one.mustBeInHand();
      check(refer, need, now);
      return null;
    } catch (CaseRefusal refused) {
      return refused.slug().toUpperCase(Locale.ROOT).replace('-', '_');
    }
  }

  private void check(ReferNeed refer, Need need, Instant now) {
    Agency asked = mustServe(refer, need);
    if (need.hasOpenReferralTo(asked.id())) {
      throw new CaseRefusal.AlreadyReferredToAgency();
    }
    if (asked.isFull() && !refer.confirmFull()) {
      throw new CaseRefusal.AgencyFull();
    }
    Disclosure disclosure = Disclosure.at(now, asked, ReferralState.SENT, override);
    if (!disclosure.showsAnybody(one.clients())) {
      throw new CaseRefusal.ConsentMissing();
    }
  }

  private Agency mustServe(ReferNeed refer, Need need) {
    if (!need.mayBeReferred()) {
      throw new CaseRefusal.NeedSettled(need.state());
    }
    if (agency == null) {
      throw new CaseRefusal.AgencyUnknown();
    }
    if (agency.closed()) {
      throw new CaseRefusal.AgencyClosed();
    }
    if (!agency.serves(one.districtCode(), refer.service())) {
      throw new CaseRefusal.AgencyDoesNotServe(one.districtCode(), refer.service());
    }
    return agency;
  }

  private ReferralEntry entry(
      ReferNeed refer, String referralId, Need need, ReferralState state, Stamp referred) {
    return new ReferralEntry(
        referralId,
        refer.agencyId(),
        refer.service(),
        need.nextHop(),
        state,
        override,
        referred,
        referred.at());
  }

  private NeedReferred said(Need need, ReferralEntry entry, @Nullable String previous) {
    return new NeedReferred(
        one.ref(),
        need.id(),
        need.dimension(),
        entry.referralId(),
        entry.agencyId(),
        entry.service(),
        one.intake().urgency(),
        entry.hop(),
        previous);
  }
}
