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
    NotAccepted(ReferralState state) {
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
}
