package org.prasan.casereferral.city;

import java.time.LocalDate;
import java.util.Random;
import org.prasan.casereferral.city.Town.Agency;
import org.prasan.casereferral.city.Town.Temper;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.AcknowledgeWithdrawal;
import org.prasan.casereferral.referral.ReferralCommand.ChangeExpectedDate;
import org.prasan.casereferral.referral.ReferralCommand.Claim;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.RecordNoShow;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.RequestInfo;
import org.prasan.casereferral.referral.ReferralCommand.StartService;
import org.prasan.casereferral.referral.ReferralCommand.Waitlist;
import org.prasan.casereferral.vocabulary.Outcome;

/** What an agency does with a referral when somebody there looks at it; some never look. */
record AgencyLife(Wishes wishes, Random random) {

  void lookAt(Referral referral, Agency agency, LocalDate today) {
    boolean promised = referral.state().isPromised();
    boolean silent =
        agency.temper() == Temper.IGNORES || agency.temper() == Temper.VANISHES && promised;
    boolean later = agency.temper() == Temper.SLOW && random.nextInt(4) > 0;
    if (!silent && !later) {
      answer(referral, agency, today);
    }
  }

  private void answer(Referral referral, Agency agency, LocalDate today) {
    String id = referral.id();
    switch (referral.state()) {
      case SENT -> {
        wishes.ask(new Receive(id), agency.officer());
        wishes.ask(new Claim(id), agency.officer());
      }
      case RECEIVED -> decide(id, agency, today);
      case WAITLISTED -> {
        if (random.nextInt(3) == 0) {
          wishes.ask(new Accept(id, today.plusDays(5), null), agency.officer());
        }
      }
      case ACCEPTED -> {
        switch (random.nextInt(5)) {
          case 0 ->
              wishes.ask(
                  new ChangeExpectedDate(id, today.plusDays(9), DelayReason.WAITING_FOR_STAFF),
                  agency.officer());
          case 1 -> wishes.ask(new RecordNoShow(id), agency.officer());
          default -> wishes.ask(new StartService(id), agency.officer());
        }
      }
      case IN_SERVICE -> report(id, agency);
      case WITHDRAWAL_REQUESTED -> {
        if (random.nextInt(2) == 0) {
          wishes.ask(new AcknowledgeWithdrawal(id), agency.officer());
        }
      }
      default -> {}
    }
  }

  private void decide(String id, Agency agency, LocalDate today) {
    if (agency.temper() == Temper.RETURNS && random.nextInt(5) > 0) {
      RejectionReason reason = RejectionReason.values()[random.nextInt(9)];
      wishes.ask(new Reject(id, reason, null), agency.officer());
      return;
    }
    switch (random.nextInt(8)) {
      case 0 -> wishes.ask(new RequestInfo(id, "ขอข้อมูลสมมุติ"), agency.officer());
      case 1 -> wishes.ask(new Waitlist(id, today.plusDays(7)), agency.officer());
      default -> wishes.ask(new Accept(id, today.plusDays(10), null), agency.officer());
    }
  }

  private void report(String id, Agency agency) {
    int percent = random.nextInt(100);
    if (percent < 15) {
      return;
    }
    Outcome outcome =
        percent < 75
            ? Outcome.HELPED_FULL
            : percent < 85
                ? Outcome.HELPED_PART
                : percent < 95 ? Outcome.NOT_HELPED : Outcome.CLIENT_DECLINED;
    OutcomeReason reason = outcome == Outcome.NOT_HELPED ? OutcomeReason.NO_BUDGET : null;
    wishes.ask(new RecordOutcome(id, outcome, reason), agency.officer());
  }
}
