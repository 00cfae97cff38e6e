package org.prasan.casereferral.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a referral stands, as itself and its case say. Whoever owns a state that is not final is
 * watched by a clock.
 */
public enum ReferralState {
  SENT,
  RECEIVED,
  ACCEPTED,
  REJECTED,
  EXPIRED,
  WITHDRAWN,
  OUTCOME_RECORDED,
  CLOSED;

  /** The agency has not answered yet. */
  public boolean awaitsAnswer() {
    return this == SENT || this == RECEIVED;
  }

  /** The agency owes an answer or a result, and the need is with it. */
  public boolean isAwaited() {
    return awaitsAnswer() || this == ACCEPTED;
  }

  public static List<ReferralState> awaited() {
    return Stream.of(values()).filter(ReferralState::isAwaited).toList();
  }

  public boolean isFinal() {
    return this == REJECTED || this == EXPIRED || this == WITHDRAWN || this == CLOSED;
  }
}
