package org.prasan.casereferral.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a referral stands, as itself and its case say. Whoever owns a state that is not final is
 * watched by a clock.
 */
public enum ReferralState {
  DRAFT,
  SENT,
  RECEIVED,
  NEEDS_INFO,
  WAITLISTED,
  ACCEPTED,
  IN_SERVICE,
  WITHDRAWAL_REQUESTED,
  REJECTED,
  REFERRED_ONWARD,
  EXPIRED,
  WITHDRAWN,
  OUTCOME_RECORDED,
  CLOSED,
  ENTERED_IN_ERROR;

  /** The agency has not answered yet. */
  public boolean awaitsAnswer() {
    return this == SENT || this == RECEIVED || this == NEEDS_INFO || this == WAITLISTED;
  }

  /** The agency has promised its help and owes a result. */
  public boolean isPromised() {
    return this == ACCEPTED || this == IN_SERVICE;
  }

  /** The need is with the agency. */
  public boolean isAwaited() {
    return awaitsAnswer() || isPromised() || this == WITHDRAWAL_REQUESTED;
  }

  public static List<ReferralState> awaited() {
    return Stream.of(values()).filter(ReferralState::isAwaited).toList();
  }

  /** The agency owes the next step; a question of its own waits for the centre. */
  public boolean isOwedByAgency() {
    return isAwaited() && this != NEEDS_INFO;
  }

  public boolean isFinal() {
    return !isAwaited() && this != DRAFT && this != OUTCOME_RECORDED;
  }
}
