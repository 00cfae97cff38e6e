package org.prasan.casereferral.rules;

import static org.prasan.casereferral.vocabulary.ReferralState.ACCEPTED;
import static org.prasan.casereferral.vocabulary.ReferralState.CLOSED;
import static org.prasan.casereferral.vocabulary.ReferralState.DRAFT;
import static org.prasan.casereferral.vocabulary.ReferralState.ENTERED_IN_ERROR;
import static org.prasan.casereferral.vocabulary.ReferralState.EXPIRED;
import static org.prasan.casereferral.vocabulary.ReferralState.IN_SERVICE;
import static org.prasan.casereferral.vocabulary.ReferralState.NEEDS_INFO;
import static org.prasan.casereferral.vocabulary.ReferralState.OUTCOME_RECORDED;
import static org.prasan.casereferral.vocabulary.ReferralState.RECEIVED;
import static org.prasan.casereferral.vocabulary.ReferralState.REFERRED_ONWARD;
import static org.prasan.casereferral.vocabulary.ReferralState.REJECTED;
import static org.prasan.casereferral.vocabulary.ReferralState.SENT;
import static org.prasan.casereferral.vocabulary.ReferralState.WAITLISTED;
import static org.prasan.casereferral.vocabulary.ReferralState.WITHDRAWAL_REQUESTED;
import static org.prasan.casereferral.vocabulary.ReferralState.WITHDRAWN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.vocabulary.ReferralState;

/** What was, stays, and whatever comes after it is said. */
final class HistoryRules {

  /** From which states a referral may come into each; none into the first. */
  private static final Map<ReferralState, Set<ReferralState>> FROM =
      Map.ofEntries(
          Map.entry(DRAFT, Set.of()),
          Map.entry(SENT, Set.of(DRAFT)),
          Map.entry(RECEIVED, Set.of(SENT, NEEDS_INFO, WAITLISTED, OUTCOME_RECORDED)),
          Map.entry(NEEDS_INFO, Set.of(RECEIVED)),
          Map.entry(WAITLISTED, Set.of(SENT, RECEIVED, NEEDS_INFO)),
          Map.entry(ACCEPTED, Set.of(SENT, RECEIVED, NEEDS_INFO, WAITLISTED)),
          Map.entry(IN_SERVICE, Set.of(ACCEPTED)),
          Map.entry(WITHDRAWAL_REQUESTED, Set.of(ACCEPTED, IN_SERVICE)),
          Map.entry(REJECTED, Set.of(SENT, RECEIVED, NEEDS_INFO, WAITLISTED)),
          Map.entry(REFERRED_ONWARD, Set.of(SENT, RECEIVED, NEEDS_INFO, WAITLISTED)),
          Map.entry(EXPIRED, Set.of(SENT, RECEIVED)),
          Map.entry(
              WITHDRAWN,
              Set.of(DRAFT, SENT, RECEIVED, NEEDS_INFO, WAITLISTED, WITHDRAWAL_REQUESTED)),
          Map.entry(OUTCOME_RECORDED, Set.of(ACCEPTED, IN_SERVICE)),
          Map.entry(CLOSED, Set.of(OUTCOME_RECORDED)),
          Map.entry(ENTERED_IN_ERROR, EnumSet.complementOf(EnumSet.of(ENTERED_IN_ERROR))));

  /** Which events bring a referral into each state. */
  private static final Map<ReferralState, Set<String>> SAID_AS =
      Map.ofEntries(
          Map.entry(DRAFT, Set.of("referral-drafted")),
          Map.entry(SENT, Set.of("referral-sent")),
          Map.entry(
              RECEIVED,
              Set.of("referral-received", "info-supplied", "review-due", "outcome-disputed")),
          Map.entry(NEEDS_INFO, Set.of("info-requested")),
          Map.entry(WAITLISTED, Set.of("referral-waitlisted")),
          Map.entry(ACCEPTED, Set.of("referral-accepted")),
          Map.entry(IN_SERVICE, Set.of("service-started")),
          Map.entry(WITHDRAWAL_REQUESTED, Set.of("withdrawal-requested")),
          Map.entry(REJECTED, Set.of("referral-rejected")),
          Map.entry(REFERRED_ONWARD, Set.of("referral-forwarded")),
          Map.entry(EXPIRED, Set.of("referral-expired")),
          Map.entry(WITHDRAWN, Set.of("referral-withdrawn")),
          Map.entry(OUTCOME_RECORDED, Set.of("outcome-recorded")),
          Map.entry(CLOSED, Set.of("referral-closed")),
          Map.entry(ENTERED_IN_ERROR, Set.of("referral-entered-in-error")));

  private HistoryRules() {}

  static Stream<String> numbered(Moment before, Moment now) {
    var last = new HashMap<String, Long>();
    return now.around().said().stream()
        .filter(it -> last.merge(it.of(), 1L, Long::sum) != it.sequence())
        .map(it -> it.type() + " has number " + it.sequence());
  }

  /** Ended, opened again and ended again are two ends, each said. */
  static Stream<String> saidOnce(Moment before, Moment now) {
    return Stream.concat(ofCase(now), now.referrals().stream().flatMap(it -> ofReferral(it, now)));
  }

  private static Stream<String> ofCase(Moment now) {
    Case one = now.one();
    long ended = steps(one, Set.of(CaseState.PROBLEM_ENDED));
    long dismissed = steps(one, Set.of(CaseState.DUPLICATE, CaseState.NOT_A_CASE));
    boolean fine =
        ended == now.said(one.id(), "problem-ended")
            && dismissed == now.said(one.id(), "case-dismissed")
            && 1 == now.said(one.id(), "case-opened");
    return fine ? Stream.of() : Stream.of(ended + " ends, " + dismissed + " dismissals");
  }

  private static long steps(Case one, Set<CaseState> into) {
    return one.steps().stream().filter(it -> into.contains(it.state())).count();
  }

  private static Stream<String> ofReferral(Referral one, Moment now) {
    return SAID_AS.entrySet().stream()
        .filter(it ->
            steps(one, it.getKey())
                != it.getValue().stream().mapToLong(event -> now.said(one.id(), event)).sum())
        .map(it -> "referral " + it.getKey());
  }

  private static long steps(Referral one, ReferralState into) {
    return one.steps().stream().filter(it -> it.state() == into).count();
  }

  /** After the acceptance a need is asked back, and not simply taken. */
  static Stream<String> steps(Moment before, Moment now) {
    return now.referrals().stream().flatMap(it -> wrongSteps(it, now));
  }

  private static Stream<String> wrongSteps(Referral one, Moment now) {
    boolean closed = now.around().closedAgencies().contains(one.agencyId());
    List<ReferralState> all = one.steps().stream().map(it -> it.state()).toList();
    return IntStream.range(1, all.size())
        .filter(n -> !FROM.get(all.get(n)).contains(all.get(n - 1)))
        .filter(n -> !(closed && all.get(n) == WITHDRAWN))
        .mapToObj(n -> all.get(n - 1) + " to " + all.get(n));
  }

  /** But for what never was. */
  static Stream<String> finalStays(Moment before, Moment now) {
    return before.referrals().stream()
        .filter(was -> was.state().isFinal())
        .filter(was ->
            now.referral(was.id())
                .filter(is ->
                    is.state() == ENTERED_IN_ERROR
                        || is.state() == was.state()
                            && is.answer().equals(was.answer())
                            && is.steps().equals(was.steps()))
                .isEmpty())
        .map(was -> "referral " + was.state());
  }

  /** Each list only ever grows, entry by entry or within one. */
  static Stream<String> writtenStays(Moment before, Moment now) {
    Case was = before.one();
    Case is = now.one();
    return Stream.of(
            lost("steps", was.steps(), is.steps()),
            lost("notes", was.handling().notes(), is.handling().notes()),
            lost("corrections", was.handling().corrections(), is.handling().corrections()),
            lost("needs", ids(was.needs(), Need::id), ids(is.needs(), Need::id)),
            lost("people", ids(was.everHeld(), Client::id), ids(is.everHeld(), Client::id)),
            lost("consents", consents(was), consents(is)),
            lost("aid", aids(was), aids(is)),
            lost("referrals", referrals(was), referrals(is)))
        .flatMap(it -> it);
  }

  private static Stream<String> lost(String what, Collection<?> was, Collection<?> is) {
    return was.stream().allMatch(is::contains) ? Stream.of() : Stream.of(what);
  }

  private static <T> List<String> ids(List<T> all, Function<T, String> id) {
    return all.stream().map(id).toList();
  }

  private static List<String> consents(Case one) {
    return one.everHeld().stream()
        .flatMap(it -> it.consents().stream())
        .map(it -> it.id())
        .toList();
  }

  private static List<String> aids(Case one) {
    return one.needs().stream().flatMap(it -> it.aids().stream()).map(it -> it.id()).toList();
  }

  private static List<String> referrals(Case one) {
    return one.needs().stream()
        .flatMap(it -> it.referrals().stream())
        .map(it -> it.referralId())
        .toList();
  }

  static Stream<String> duplicates(Moment before, Moment now) {
    return Stream.ofNullable(now.one().dismissal())
        .filter(it -> it.as() == Dismissal.As.DUPLICATE)
        .filter(it -> !leadsToOne(now, now.one(), it))
        .map(it -> "leads to " + it.earlierCaseId());
  }

  private static boolean leadsToOne(Moment now, Case from, Dismissal dismissal) {
    String target = dismissal.earlierCaseId();
    Case earlier = target == null ? null : now.around().others().get(target);
    if (earlier == null || !earlier.openedAt().isBefore(from.openedAt())) {
      return false;
    }
    Dismissal next = earlier.dismissal();
    return next == null || next.as() == Dismissal.As.DUPLICATE && leadsToOne(now, earlier, next);
  }
}
