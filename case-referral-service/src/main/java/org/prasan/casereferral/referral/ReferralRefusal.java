package org.prasan.casereferral.referral;

import java.util.Map;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.problem.DomainException;

/** Why a referral does not take a command, each as a fact. */
public abstract sealed class ReferralRefusal extends DomainException {

  private ReferralRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** The referral no longer waits for the agency's answer. */
  public static final class NotOpen extends ReferralRefusal {
    NotOpen(ReferralState state) {
      super("referral-not-open", 409, Map.of("state", state));
    }
  }

  /** An outcome belongs to an accepted referral. */
  public static final class NotAccepted extends ReferralRefusal {
    public NotAccepted(ReferralState state) {
      super("referral-not-accepted", 409, Map.of("state", state));
    }
  }

  /** Only a referral with its outcome is closed. */
  public static final class NotReported extends ReferralRefusal {
    NotReported(ReferralState state) {
      super("referral-not-reported", 409, Map.of("state", state));
    }
  }

  /** A colleague works on it. */
  public static final class AlreadyClaimed extends ReferralRefusal {
    AlreadyClaimed() {
      super("referral-already-claimed", 409, Map.of());
    }
  }

  /** The agency has accepted or ended it. */
  public static final class WithdrawalTooLate extends ReferralRefusal {
    WithdrawalTooLate(ReferralState state) {
      super("referral-withdrawal-too-late", 409, Map.of("state", state));
    }
  }

  /** Help is expected today or within a year. */
  public static final class ExpectedDateInvalid extends ReferralRefusal {
    ExpectedDateInvalid() {
      super("expected-date-invalid", 422, Map.of("field", "expectedOn"));
    }
  }

  /** OTHER says nothing without a text. */
  public static final class RejectionTextMissing extends ReferralRefusal {
    RejectionTextMissing() {
      super("rejection-text-missing", 422, Map.of("field", "text"));
    }
  }

  /** Whoever was not helped is owed a reason. */
  public static final class OutcomeReasonMissing extends ReferralRefusal {
    OutcomeReasonMissing() {
      super("outcome-reason-missing", 422, Map.of("field", "reason"));
    }
  }

  /** Nobody owes a next step of this kind in this state. */
  public static final class WrongState extends ReferralRefusal {
    WrongState(ReferralState state) {
      super("referral-state-does-not-allow", 409, Map.of("state", state));
    }
  }

  /** It stopped twice already; a third time the person would only wait. */
  public static final class PausedTwice extends ReferralRefusal {
    PausedTwice() {
      super("referral-clock-paused-twice", 409, Map.of());
    }
  }

  /** It was given more time twice already. */
  public static final class ExtendedTwice extends ReferralRefusal {
    ExtendedTwice() {
      super("referral-clock-extended-twice", 409, Map.of());
    }
  }

  /** The clock does not stand still. */
  public static final class ClockNotPaused extends ReferralRefusal {
    ClockNotPaused() {
      super("referral-clock-not-paused", 409, Map.of());
    }
  }

  /** The clock stands still already. */
  public static final class ClockPaused extends ReferralRefusal {
    ClockPaused() {
      super("referral-clock-paused", 409, Map.of());
    }
  }

  /** More time is given by days ahead of what is due, and by thirty at most. */
  public static final class ClockDateInvalid extends ReferralRefusal {
    ClockDateInvalid() {
      super("clock-date-invalid", 422, Map.of("field", "until"));
    }
  }

  /** A waiting list is looked at again on one of the next ninety days. */
  public static final class ReviewDateInvalid extends ReferralRefusal {
    ReviewDateInvalid() {
      super("review-date-invalid", 422, Map.of("field", "reviewOn"));
    }
  }

  /** It was on the waiting list twice; a third time nobody would ever hear yes or no. */
  public static final class WaitlistedTwice extends ReferralRefusal {
    WaitlistedTwice() {
      super("referral-waitlisted-twice", 409, Map.of());
    }
  }

  /** Help more than thirty days ahead needs a reason. */
  public static final class DelayReasonMissing extends ReferralRefusal {
    DelayReasonMissing() {
      super("delay-reason-missing", 422, Map.of("field", "reason"));
    }
  }

  /** An appointment is in the coming year. */
  public static final class AppointmentInvalid extends ReferralRefusal {
    AppointmentInvalid() {
      super("appointment-invalid", 422, Map.of("field", "at"));
    }
  }

  /** Nobody can miss an appointment that was not made or is still to come. */
  public static final class NoAppointment extends ReferralRefusal {
    NoAppointment() {
      super("no-appointment", 409, Map.of());
    }
  }

  /** The service finds such reasons itself. */
  public static final class WithdrawalReasonInvalid extends ReferralRefusal {
    WithdrawalReasonInvalid() {
      super("withdrawal-reason-invalid", 422, Map.of("field", "reason"));
    }
  }

  /** The time in which the outcome can be disputed is over. */
  public static final class DisputeTooLate extends ReferralRefusal {
    DisputeTooLate() {
      super("dispute-too-late", 409, Map.of());
    }
  }

  /** Until its window ends, an outcome is confirmed or disputed; only the clock closes it. */
  public static final class ConfirmationOpen extends ReferralRefusal {
    ConfirmationOpen() {
      super("confirmation-open", 422, Map.of("field", "confirmed"));
    }
  }

  /** Another agency is meant, one that is known here. */
  public static final class ForwardAgencyUnknown extends ReferralRefusal {
    ForwardAgencyUnknown() {
      super("forward-agency-unknown", 422, Map.of("field", "toAgencyId"));
    }
  }

  /** Only who has it and the agency's head give it to somebody else. */
  public static final class NotHolderNorHead extends ReferralRefusal {
    NotHolderNorHead() {
      super("not-holder-nor-head", 403, Map.of());
    }
  }
}
