package org.prasan.casereferral.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.Assign;
import org.prasan.casereferral.referral.ReferralCommand.ChangeExpectedDate;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.DisputeOutcome;
import org.prasan.casereferral.referral.ReferralCommand.EnterInError;
import org.prasan.casereferral.referral.ReferralCommand.ExtendClock;
import org.prasan.casereferral.referral.ReferralCommand.Forward;
import org.prasan.casereferral.referral.ReferralCommand.PauseClock;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.RequestInfo;
import org.prasan.casereferral.referral.ReferralCommand.ScheduleAppointment;
import org.prasan.casereferral.referral.ReferralCommand.SupplyInfo;
import org.prasan.casereferral.referral.ReferralCommand.TakeBack;
import org.prasan.casereferral.referral.ReferralCommand.Waitlist;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.validation.Prose;

/** Bodies of the requests about referrals, and the commands they mean. */
final class ReferralRequests {

  private ReferralRequests() {}

  /**
   * @param assignee subject of a colleague
   */
  record AssignmentRequest(@NotNull @Pattern(regexp = Caller.SUBJECT) String assignee) {
    Assign command(String referralId) {
      return new Assign(referralId, assignee);
    }
  }

  record InfoRequest(@NotNull @Prose(max = 500) String question) {
    RequestInfo command(String referralId) {
      return new RequestInfo(referralId, question);
    }
  }

  record InfoAnswer(@NotNull @Prose(max = 1000) String text) {
    SupplyInfo command(String referralId) {
      return new SupplyInfo(referralId, text);
    }
  }

  record WaitlistingRequest(@NotNull LocalDate reviewOn) {
    Waitlist command(String referralId) {
      return new Waitlist(referralId, reviewOn);
    }
  }

  /**
   * @param reason for a day more than thirty days ahead
   */
  record AcceptanceRequest(@NotNull LocalDate expectedOn, @Nullable DelayReason reason) {
    Accept command(String referralId) {
      return new Accept(referralId, expectedOn, reason);
    }
  }

  record RejectionRequest(
      @NotNull RejectionReason reason, @Nullable @Prose(max = 500) String text) {
    Reject command(String referralId) {
      return new Reject(referralId, reason, text);
    }
  }

  record ForwardingRequest(
      @NotNull @Pattern(regexp = Codes.ID) String toAgencyId, @NotNull AidService service) {
    Forward command(String referralId) {
      return new Forward(referralId, toAgencyId, service);
    }
  }

  record AppointmentRequest(@NotNull Instant at) {
    ScheduleAppointment command(String referralId) {
      return new ScheduleAppointment(referralId, at);
    }
  }

  record ExpectedDateRequest(@NotNull LocalDate expectedOn, @NotNull DelayReason reason) {
    ChangeExpectedDate command(String referralId) {
      return new ChangeExpectedDate(referralId, expectedOn, reason);
    }
  }

  record OutcomeRequest(@NotNull Outcome outcome, @Nullable OutcomeReason reason) {
    RecordOutcome command(String referralId) {
      return new RecordOutcome(referralId, outcome, reason);
    }
  }

  record WithdrawalRequest(@NotNull WithdrawalReason reason) {
    Withdraw command(String referralId) {
      return new Withdraw(referralId, reason);
    }

    TakeBack takeBack(String referralId) {
      return new TakeBack(referralId, reason);
    }
  }

  record ClosingRequest(@NotNull Boolean confirmed) {
    Close command(String referralId) {
      return new Close(referralId, confirmed);
    }
  }

  record DisputeRequest(@NotNull DisputeReason reason) {
    DisputeOutcome command(String referralId) {
      return new DisputeOutcome(referralId, reason);
    }
  }

  record InErrorRequest(@NotNull ErrorReason reason) {
    EnterInError command(String referralId) {
      return new EnterInError(referralId, reason);
    }
  }

  /** Until the end of that day. */
  record MoreTimeRequest(@NotNull LocalDate until, @NotNull ClockReason reason) {
    PauseClock pause(String referralId) {
      return new PauseClock(referralId, until, reason);
    }

    ExtendClock extension(String referralId) {
      return new ExtendClock(referralId, until, reason);
    }
  }
}
