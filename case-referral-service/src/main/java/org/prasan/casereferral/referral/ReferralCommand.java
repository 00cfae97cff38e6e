package org.prasan.casereferral.referral;

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
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Outcome;

/** All that people ask of a referral, each naming it first. Texts are sealed before stored. */
public sealed interface ReferralCommand {

  String referralId();

  /** What only the agency that was asked may say. */
  sealed interface OfAgency extends ReferralCommand {}

  /** What the centre that sent it may still do. */
  sealed interface OfCentre extends ReferralCommand {}

  /** What the person may say by a code of their own, and the centre in their name. */
  sealed interface OfClient extends ReferralCommand {}

  record Receive(String referralId) implements OfAgency {}

  record Claim(String referralId) implements OfAgency {}

  /**
   * @param assignee subject of a colleague
   */
  record Assign(String referralId, String assignee) implements OfAgency {}

  /** Back from a person to the queue. */
  record Release(String referralId) implements OfAgency {}

  record RequestInfo(String referralId, String question) implements OfAgency {
    @Override
    public String toString() {
      return "RequestInfo[…]";
    }
  }

  record Waitlist(String referralId, LocalDate reviewOn) implements OfAgency {}

  /**
   * @param reason for a date more than thirty days ahead
   */
  record Accept(String referralId, LocalDate expectedOn, @Nullable DelayReason reason)
      implements OfAgency {}

  record Reject(String referralId, RejectionReason reason, @Nullable String text)
      implements OfAgency {
    @Override
    public String toString() {
      return "Reject[" + reason + "]";
    }
  }

  /** To an agency that serves the need better, as far as the people agreed to it. */
  record Forward(String referralId, String toAgencyId, AidService service) implements OfAgency {}

  record StartService(String referralId) implements OfAgency {}

  record ScheduleAppointment(String referralId, Instant at) implements OfAgency {}

  /** The person did not come to the appointment. */
  record RecordNoShow(String referralId) implements OfAgency {}

  record ChangeExpectedDate(String referralId, LocalDate expectedOn, DelayReason reason)
      implements OfAgency {}

  /**
   * @param reason for those who were not helped
   */
  record RecordOutcome(String referralId, Outcome outcome, @Nullable OutcomeReason reason)
      implements OfAgency {}

  record AcknowledgeWithdrawal(String referralId) implements OfAgency {}

  /** Until the agency accepts. */
  record Withdraw(String referralId, WithdrawalReason reason) implements OfCentre {}

  /** Once the agency has accepted, it is asked to give the need back. */
  record TakeBack(String referralId, WithdrawalReason reason) implements OfCentre {}

  /** Confirmed by telephone. */
  record Close(String referralId, boolean confirmed) implements OfCentre {}

  record EnterInError(String referralId, ErrorReason reason) implements OfCentre {}

  record PauseClock(String referralId, LocalDate until, ClockReason reason) implements OfCentre {}

  record ResumeClock(String referralId) implements OfCentre {}

  record ExtendClock(String referralId, LocalDate until, ClockReason reason) implements OfCentre {}

  record SupplyInfo(String referralId, String text) implements OfClient {
    @Override
    public String toString() {
      return "SupplyInfo[…]";
    }
  }

  record ConfirmOutcome(String referralId) implements OfClient {}

  record DisputeOutcome(String referralId, DisputeReason reason) implements OfClient {}
}
