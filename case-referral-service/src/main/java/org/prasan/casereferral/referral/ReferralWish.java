package org.prasan.casereferral.referral;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;

/**
 * What is wanted of a list of referrals; each filter that is null lets all pass.
 *
 * @param states any of these; all where it is empty
 * @param mine only those that the caller claimed
 * @param unclaimed only those that nobody claimed
 * @param dueBefore only those whose next step is due until then
 */
public record ReferralWish(
    Set<ReferralState> states,
    @Nullable String district,
    @Nullable String agency,
    @Nullable String caseId,
    @Nullable Urgency urgency,
    boolean mine,
    boolean unclaimed,
    @Nullable Instant dueBefore,
    Sorted sort) {

  /** In which order. */
  public enum Sorted {
    NEWEST,
    /** Only those whose next step is awaited until some time, what is due first at the top. */
    DEADLINE
  }

  public ReferralWish {
    states = Set.copyOf(states);
  }

  /** All that stand so. */
  public static ReferralWish in(ReferralState... states) {
    return new ReferralWish(
        Set.copyOf(Arrays.asList(states)),
        null,
        null,
        null,
        null,
        false,
        false,
        null,
        Sorted.NEWEST);
  }

  public ReferralWish unclaimedOnly() {
    return new ReferralWish(
        states, district, agency, caseId, urgency, false, true, dueBefore, sort);
  }

  public ReferralWish mineOnly() {
    return new ReferralWish(
        states, district, agency, caseId, urgency, true, false, dueBefore, sort);
  }

  /** Those of them whose next step is late. */
  public ReferralWish overdueAt(Instant now) {
    Set<ReferralState> owed =
        Stream.of(ReferralState.values())
            .filter(ReferralState::isOwedByAgency)
            .filter(state -> states.isEmpty() || states.contains(state))
            .collect(Collectors.toUnmodifiableSet());
    Instant until = dueBefore == null || dueBefore.isAfter(now) ? now : dueBefore;
    return new ReferralWish(owed, district, agency, caseId, urgency, mine, unclaimed, until, sort);
  }

  public ReferralWish dueUntil(Instant time) {
    return new ReferralWish(states, district, agency, caseId, urgency, mine, unclaimed, time, sort);
  }
}
