package org.prasan.casereferral.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.need.ReferralReport.Disputed;
import org.prasan.casereferral.need.ReferralReport.EnteredInError;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.UnmetReason;

/**
 * One thing a client lacks. It is never without an open referral, an outcome, an explicit unmet, or
 * the state {@code OPEN}, which puts it into the centre's queue.
 *
 * @param since when it entered its present state
 */
public record Need(
    String id,
    Dimension dimension,
    NeedState state,
    List<ReferralEntry> referrals,
    List<DirectAid> aids,
    @Nullable Outcome outcome,
    @Nullable UnmetReason unmetReason,
    Instant since) {

  public Need {
    referrals = List.copyOf(referrals);
    aids = List.copyOf(aids);
  }

  public static Need open(String id, Dimension dimension, Instant at) {
    return new Need(id, dimension, NeedState.OPEN, List.of(), List.of(), null, null, at);
  }

  public boolean isSettled() {
    return state.isSettled();
  }

  public boolean wasHelped() {
    return outcome != null && outcome.helped()
        || aids.stream().anyMatch(aid -> aid.stands() && aid.outcome().helped());
  }

  /** Whether it is a need at all; one entered in error is kept and counts nowhere. */
  public boolean counts() {
    return state != NeedState.ENTERED_IN_ERROR;
  }

  public static Set<Dimension> dimensions(List<Need> needs) {
    return needs.stream().filter(Need::counts).map(Need::dimension).collect(Collectors.toSet());
  }

  public Optional<DirectAid> aid(String aidId) {
    return aids.stream().filter(it -> it.id().equals(aidId)).findFirst();
  }

  /** Waiting for the centre, or already on its way to one agency while another is asked as well. */
  public boolean mayBeReferred() {
    return counts() && (!isSettled() || outcome == Outcome.HELPED_PART);
  }

  public boolean hasOpenReferral() {
    return referrals.stream().anyMatch(ReferralEntry::isOpen);
  }

  public boolean hasOpenReferralTo(String agencyId) {
    return referrals.stream().anyMatch(r -> r.isOpen() && r.agencyId().equals(agencyId));
  }

  public boolean awaits(ReferralReport report) {
    return referral(report.referralId()).filter(it -> awaits(it, report)).isPresent();
  }

  private static boolean awaits(ReferralEntry entry, ReferralReport report) {
    return switch (report) {
      case Disputed _ -> entry.state() == ReferralState.OUTCOME_RECORDED;
      case EnteredInError _ -> entry.state() != ReferralState.ENTERED_IN_ERROR;
      default -> entry.isOpen() || entry.isDraft();
    };
  }

  public boolean wasReferredTo(String agencyId) {
    return referrals.stream().anyMatch(r -> !r.isDraft() && r.agencyId().equals(agencyId));
  }

  /** The referral before this one. */
  public @Nullable String before(ReferralEntry entry) {
    return referrals.stream()
        .filter(r -> r.hop() == entry.hop() - 1)
        .map(ReferralEntry::referralId)
        .findFirst()
        .orElse(null);
  }

  /** Nobody is asked yet, so nothing changes but that it is prepared. */
  public Need drafted(ReferralEntry draft) {
    return with(draft);
  }

  private Need with(ReferralEntry entry) {
    var all = new ArrayList<>(referrals);
    all.removeIf(r -> r.referralId().equals(entry.referralId()));
    all.add(entry);
    all.sort(Comparator.comparingInt(ReferralEntry::hop));
    return new Need(id, dimension, state, all, aids, outcome, unmetReason, since);
  }

  /** With the agency again; what settled it was that agency's word, or stands beside it. */
  public Need disputed(ReferralReport report) {
    ReferralEntry entry = referral(report.referralId()).orElseThrow();
    Need next = with(entry.standing(ReferralState.RECEIVED, report.at()));
    boolean open = state == NeedState.OPEN || isOutcomeOf(entry);
    return open ? next.unsettled(report.at()) : next;
  }

  /** As if the referral had never been; what a case that ended rests on is left as it was. */
  public Need withoutReferral(ReferralReport report, boolean goesOn) {
    ReferralEntry entry = referral(report.referralId()).orElseThrow();
    Need next = with(entry.standing(ReferralState.ENTERED_IN_ERROR, report.at()));
    boolean follows = state == NeedState.REFERRED || goesOn && isOutcomeOf(entry);
    return follows && !next.hasOpenReferral() ? next.unsettled(report.at()) : next;
  }

  private boolean isOutcomeOf(ReferralEntry entry) {
    return state == NeedState.OUTCOME
        && entry.state() == ReferralState.OUTCOME_RECORDED
        && since.equals(entry.stateSince());
  }

  /** Nobody is asked, or whoever is asked has a question. */
  public boolean waitsForCentre() {
    return waitingSince().isPresent();
  }

  public Optional<Instant> waitingSince() {
    return state == NeedState.OPEN
        ? Optional.of(since)
        : referrals.stream()
            .filter(ReferralEntry::waitsForCentre)
            .map(ReferralEntry::stateSince)
            .min(Comparator.naturalOrder());
  }

  public Optional<ReferralEntry> referral(String referralId) {
    return referrals.stream().filter(r -> r.referralId().equals(referralId)).findFirst();
  }

  public @Nullable String lastReferralId() {
    return referrals.isEmpty() ? null : referrals.getLast().referralId();
  }

  public int nextHop() {
    return referrals.size() + 1;
  }

  /** Handed to one more agency, as {@code entry} says. */
  public Need referred(ReferralEntry entry) {
    return new Need(
        id,
        dimension,
        NeedState.REFERRED,
        with(entry).referrals,
        aids,
        null,
        null,
        entry.referred().at());
  }

  public Need aided(DirectAid aid) {
    var all = new ArrayList<>(aids);
    all.add(aid);
    var kept = new Need(id, dimension, state, referrals, all, outcome, unmetReason, since);
    boolean partWhileReferred = aid.outcome() == Outcome.HELPED_PART && hasOpenReferral();
    return partWhileReferred ? kept : kept.settled(aid.outcome(), aid.given().at());
  }

  public Need unmet(UnmetReason reason, Instant at) {
    return new Need(id, dimension, NeedState.UNMET, referrals, aids, null, reason, at);
  }

  /** What a referral reported; the state follows only while the need is not settled. */
  public Need reported(ReferralReport report, ReferralState reported) {
    List<ReferralEntry> all =
        referrals.stream()
            .map(r ->
                r.referralId().equals(report.referralId()) ? r.reported(reported, report.at()) : r)
            .toList();
    var next = new Need(id, dimension, state, all, aids, outcome, unmetReason, since);
    return next.isSettled() || next.hasOpenReferral() ? next : next.returned(report.at());
  }

  public Need settled(Outcome result, Instant at) {
    return new Need(id, dimension, NeedState.OUTCOME, referrals, aids, result, null, at);
  }

  /** Whether anything came of it that can't be left out. */
  public boolean hasFollowed() {
    return !counts()
        || state == NeedState.OUTCOME
        || hasOpenReferral()
        || aids.stream().anyMatch(DirectAid::stands);
  }

  public Need enteredInError(Instant at) {
    return new Need(id, dimension, NeedState.ENTERED_IN_ERROR, referrals, aids, null, null, at);
  }

  /**
   * Neither settled nor unmet any more: with the agencies that still work on it, or in the queue.
   */
  public Need unsettled(Instant at) {
    NeedState next = hasOpenReferral() ? NeedState.REFERRED : NeedState.OPEN;
    return new Need(id, dimension, next, referrals, aids, null, null, at);
  }

  /**
   * The aid was never given: what it settled is open again, unless other aid settles it as well.
   */
  public Need without(DirectAid aid, Stamp reversed) {
    List<DirectAid> all =
        aids.stream().map(it -> it.equals(aid) ? it.reversed(reversed) : it).toList();
    var next = new Need(id, dimension, state, referrals, all, outcome, unmetReason, since);
    if (!isOutcomeOf(aid)) {
      return next;
    }
    return all.reversed().stream()
        .filter(DirectAid::stands)
        .findFirst()
        .map(other -> next.settled(other.outcome(), reversed.at()))
        .orElseGet(() -> next.unsettled(reversed.at()));
  }

  /** Whether its outcome is what this aid brought about. */
  public boolean isOutcomeOf(DirectAid aid) {
    return state == NeedState.OUTCOME && aid.stands() && since.equals(aid.given().at());
  }

  private Need returned(Instant at) {
    return state == NeedState.OPEN
        ? this
        : new Need(id, dimension, NeedState.OPEN, referrals, aids, null, null, at);
  }
}
