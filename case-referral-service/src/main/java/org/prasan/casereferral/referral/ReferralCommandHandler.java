package org.prasan.casereferral.referral;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.Claim;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.OpenReferral;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.referral.Referrals.Due;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.personal.Sealed;
import org.springframework.data.mongodb.core.query.Criteria;
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

  /** The id is the case's, so a repetition finds the referral there and is content. */
  public void open(OpenReferral open, Intent intent) {
    try {
      referrals.create(intent, Referral.open(open, policy));
    } catch (AlreadyExists longAgo) {
      return;
    }
  }

  /** Empty when {@code scope} holds no such referral. */
  public Optional<Receipt> handle(
      String id, Criteria scope, ReferralCommand command, Intent intent, String subject) {
    var stamp = new Stamp(subject, clock.instant());
    return referrals.change(scope, id, intent, one -> decide(one, command, stamp));
  }

  void tick(Due due) {
    referrals.change(
        new Criteria(),
        due.referralId(),
        Intent.byClock(due.key()),
        one -> one.tick(clock.instant()));
  }

  private Change<Referral, ReferralEvent> decide(
      Referral one, ReferralCommand command, Stamp stamp) {
    return switch (command) {
      case Receive _ -> one.receive(policy, stamp);
      case Claim _ -> one.claim(stamp);
      case Accept accept -> one.accept(accept.expectedOn(), policy, stamp);
      case Reject reject -> one.reject(reject.reason(), sealed(one, reject.text()), stamp);
      case Withdraw _ -> one.withdraw(stamp);
      case RecordOutcome outcome -> one.recordOutcome(outcome, policy, stamp);
      case Close close -> one.close(close.confirmed(), stamp);
      case OpenReferral _ -> throw new IllegalArgumentException("a referral is opened once");
    };
  }

  private @Nullable Sealed sealed(Referral one, @Nullable String text) {
    return text == null || text.isBlank()
        ? null
        : personal.seal(one.request().subjectId(), new RejectionText(text.strip()));
  }
}
