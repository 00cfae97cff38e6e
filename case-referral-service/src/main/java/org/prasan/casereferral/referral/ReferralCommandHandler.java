package org.prasan.casereferral.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.clocks.DueClock;
import org.prasan.casereferral.colleague.Colleagues;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.ReferralCommand.Assign;
import org.prasan.casereferral.referral.ReferralCommand.DisputeOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Forward;
import org.prasan.casereferral.referral.ReferralCommand.OfClient;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.stereotype.Component;

/** Loads a referral, lets it decide, saves what it decided. */
@Component
public class ReferralCommandHandler {

  private final Referrals referrals;
  private final ReferralPolicy policy;
  private final PersonalFields personal;
  private final Agencies agencies;
  private final Colleagues colleagues;
  private final Clock clock;

  ReferralCommandHandler(
      Referrals referrals,
      ReferralPolicy policy,
      PersonalFields personal,
      Agencies agencies,
      Colleagues colleagues,
      Clock clock) {
    this.referrals = referrals;
    this.policy = policy;
    this.personal = personal;
    this.agencies = agencies;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such referral
   */
  public Receipt handle(ReferralCommand command, Intent intent, Caller caller) {
    return referrals.change(caller, command, intent, one -> decided(one, command, caller));
  }

  /**
   * By a single-use code for this very referral, which is its own permission.
   *
   * @param code subject by which the code is named
   */
  public Receipt answer(OfClient command, Intent intent, String code) {
    Caller bearer = Caller.of(code, Set.of(), Set.of(), null);
    return referrals
        .change(command.referralId(), intent, one -> decided(one, command, bearer))
        .orElseThrow(UnknownId::new);
  }

  /**
   * The id is the case's, so a repetition finds its referral there and is content; one that was
   * prepared is sent.
   *
   * @throws AlreadyExists when the referral there is of another case, need or agency
   */
  public void handle(ReferralOpening opening, Intent intent) {
    try {
      referrals.create(intent, Referral.open(opening, policy));
    } catch (AlreadyExists taken) {
      mustBeThere(opening, taken);
      referrals.change(opening.of().referralId(), intent, one -> one.sent(opening, policy));
    }
  }

  /**
   * @throws AlreadyExists when the referral there is of another case, need or agency
   */
  public void draft(ReferralOpening opening, Intent intent) {
    try {
      referrals.create(intent, Referral.draft(opening, policy));
    } catch (AlreadyExists taken) {
      mustBeThere(opening, taken);
    }
  }

  private void mustBeThere(ReferralOpening opening, AlreadyExists taken) {
    if (!referrals.isThere(opening.of())) {
      throw taken;
    }
  }

  /** Every referral of the case follows it; a repetition changes nothing. */
  public void handle(CaseRestriction restriction, Intent intent) {
    for (String id : referrals.idsOfCase(restriction.caseId())) {
      referrals.change(id, intent, one -> one.restricted(restriction));
    }
  }

  /**
   * Whatever a closed agency holds goes back to its centre; not what it got since that closure was
   * taken back, of which this one may hear first.
   */
  public void handle(AgencyClosing closing, Intent intent) {
    Instant reopened =
        agencies
            .find(closing.agencyId())
            .map(Agency::reopenedAt)
            .filter(closing.at()::isBefore)
            .orElse(Instant.MAX);
    for (String id : referrals.heldBy(closing.agencyId())) {
      referrals.change(
          id,
          intent,
          one ->
              one.begunAt().isAfter(reopened)
                  ? Change.of(one)
                  : one.agencyClosed(closing.at(), policy));
    }
  }

  void handle(DueClock due) {
    referrals.change(due.id(), Intent.byClock(due.key()), one -> one.tick(clock.instant(), policy));
  }

  private Change<Referral, ReferralEvent> decided(
      Referral one, ReferralCommand command, Caller caller) {
    if (command instanceof Forward forward) {
      mustKnow(forward.toAgencyId());
    }
    Instant now = clock.instant();
    Change<Referral, ReferralEvent> change =
        new ReferralDecision(policy, personal::seal, caller, now).on(one, command);
    if (command instanceof Assign assign) {
      colleagues.mustWorkFor(one.agencyId(), assign.assignee(), "assignee");
    }
    return command instanceof DisputeOutcome ? unlessClosed(change, now) : change;
  }

  /** A disputed outcome of an agency that closed meanwhile is the centre's to mend. */
  private Change<Referral, ReferralEvent> unlessClosed(
      Change<Referral, ReferralEvent> reopened, Instant now) {
    Referral one = reopened.state();
    if (agencies.find(one.agencyId()).filter(Agency::closed).isEmpty()) {
      return reopened;
    }
    Change<Referral, ReferralEvent> back = one.agencyClosed(now, policy);
    var events = new ArrayList<>(reopened.events());
    events.addAll(back.events());
    return new Change<>(back.state(), events);
  }

  private void mustKnow(String agencyId) {
    if (agencies.find(agencyId).isEmpty()) {
      throw new ReferralRefusal.ForwardAgencyUnknown();
    }
  }
}
