package org.prasan.casereferral.referral;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.DueClock;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.Claim;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.personal.Sealed;
import org.springframework.stereotype.Component;

/** Loads a referral, lets it decide, saves what it decided. */
@Component
public class ReferralCommandHandler {

  private final Referrals referrals;
  private final ReferralPolicy policy;
  private final PersonalFields personal;
  private final Clock clock;

  ReferralCommandHandler(
      Referrals referrals, ReferralPolicy policy, PersonalFields personal, Clock clock) {
    this.referrals = referrals;
    this.policy = policy;
    this.personal = personal;
    this.clock = clock;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such referral
   */
  public Receipt handle(ReferralCommand command, Intent intent, Caller caller) {
    var stamp = new Stamp(caller.subject(), clock.instant());
    return referrals.change(caller, command, intent, one -> decide(one, command, stamp));
  }

  /**
   * By a single-use code for this very referral, which is its own permission.
   *
   * @param code subject by which the code is named
   */
  public Receipt answer(ReferralCommand.OfClient command, Intent intent, String code) {
    var stamp = new Stamp(code, clock.instant());
    return referrals
        .change(command.referralId(), intent, one -> decide(one, command, stamp))
        .orElseThrow(UnknownId::new);
  }

  /**
   * The id is the case's, so a repetition finds its referral there and is content.
   *
   * @throws AlreadyExists when the referral there is of another case, need or agency
   */
  public void handle(ReferralOpening opening, Intent intent) {
    try {
      referrals.create(intent, Referral.open(opening, policy));
    } catch (AlreadyExists taken) {
      if (!referrals.isThere(opening.of())) {
        throw taken;
      }
    }
  }

  /** Every referral of the case follows it; a repetition changes nothing. */
  public void handle(CaseRestriction restriction, Intent intent) {
    for (String id : referrals.idsOfCase(restriction.caseId())) {
      referrals.change(id, intent, one -> one.restricted(restriction.restrictedTo()));
    }
  }

  /** Whatever a closed agency holds goes back to its centre. */
  public void handle(AgencyClosing closing, Intent intent) {
    for (String id : referrals.awaitedOf(closing.agencyId())) {
      referrals.change(id, intent, one -> one.agencyClosed(closing.at()));
    }
  }

  void handle(DueClock due) {
    referrals.change(due.id(), Intent.byClock(due.key()), one -> one.tick(clock.instant()));
  }

  private Change<Referral, ReferralEvent> decide(
      Referral one, ReferralCommand command, Stamp stamp) {
    return switch (command) {
      case Receive _ -> one.receive(policy, stamp);
      case Claim _ -> one.claim(stamp);
      case Accept accept -> one.accept(accept.expectedOn(), policy, stamp);
      case Reject reject -> one.reject(reject.reason(), sealed(one, reject.text()), stamp);
      case RecordOutcome outcome -> one.recordOutcome(outcome, policy, stamp);
      case Withdraw withdraw -> one.withdraw(withdraw.reason(), stamp);
      case Close close -> one.close(close.confirmed(), stamp);
      default -> throw new ReferralRefusal.WrongState(one.state());
    };
  }

  private @Nullable Sealed sealed(Referral one, @Nullable String text) {
    return text == null || text.isBlank()
        ? null
        : personal.seal(one.request().subjectId(), new RejectionText(text.strip()));
  }
}
