package org.prasan.casereferral.referral;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why a referral does not take a command, each as a fact. */
public abstract sealed class ReferralRefused extends DomainException {

  private ReferralRefused(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** The referral no longer waits for the agency's answer. */
  public static final class NotOpen extends ReferralRefused {
    NotOpen(ReferralState state) {
      super("referral-not-open", 409, Map.of("state", state));
    }
  }

  /** An outcome belongs to an accepted referral. */
  public static final class NotAccepted extends ReferralRefused {
    NotAccepted(ReferralState state) {
      super("referral-not-accepted", 409, Map.of("state", state));
    }
  }

  /** Only a referral with its outcome is closed. */
  public static final class NotReported extends ReferralRefused {
    NotReported(ReferralState state) {
      super("referral-not-reported", 409, Map.of("state", state));
    }
  }

  /** A colleague works on it. */
  public static final class AlreadyClaimed extends ReferralRefused {
    AlreadyClaimed() {
      super("referral-already-claimed", 409, Map.of());
    }
  }

  /** The agency has accepted or ended it. */
  public static final class WithdrawalTooLate extends ReferralRefused {
    WithdrawalTooLate(ReferralState state) {
      super("referral-withdrawal-too-late", 409, Map.of("state", state));
    }
  }

  /** Help is expected today or within a year. */
  public static final class ExpectedDateInvalid extends ReferralRefused {
    ExpectedDateInvalid() {
      super("expected-date-invalid", 422, Map.of("field", "expectedOn"));
    }
  }

  /** OTHER says nothing without a text. */
  public static final class RejectionTextMissing extends ReferralRefused {
    RejectionTextMissing() {
      super("rejection-text-missing", 422, Map.of("field", "text"));
    }
  }

  /** Whoever was not helped is owed a reason. */
  public static final class OutcomeReasonMissing extends ReferralRefused {
    OutcomeReasonMissing() {
      super("outcome-reason-missing", 422, Map.of("field", "reason"));
    }
  }
}
