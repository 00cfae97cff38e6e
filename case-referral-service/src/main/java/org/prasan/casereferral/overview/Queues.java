package org.prasan.casereferral.overview;

import static org.prasan.casereferral.referral.ReferralWish.in;
import static org.prasan.casereferral.vocabulary.ReferralState.ACCEPTED;
import static org.prasan.casereferral.vocabulary.ReferralState.IN_SERVICE;
import static org.prasan.casereferral.vocabulary.ReferralState.NEEDS_INFO;
import static org.prasan.casereferral.vocabulary.ReferralState.OUTCOME_RECORDED;
import static org.prasan.casereferral.vocabulary.ReferralState.RECEIVED;
import static org.prasan.casereferral.vocabulary.ReferralState.SENT;
import static org.prasan.casereferral.vocabulary.ReferralState.WAITLISTED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.prasan.casereferral.casefile.CaseWish;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.referral.ReferralWish;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.springframework.stereotype.Component;

/** How many wait in each queue of the caller's, counted with the very filters of the lists. */
@Component
public class Queues {

  private static final Duration SOON = Duration.ofDays(1);
  private static final ReferralWish AWAITED =
      in(ReferralState.awaited().toArray(ReferralState[]::new));

  private final Cases cases;
  private final Referrals referrals;
  private final Clock clock;

  Queues(Cases cases, Referrals referrals, Clock clock) {
    this.cases = cases;
    this.referrals = referrals;
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param list where it is listed
   */
  public record Queue(String name, long count, String list) {}

  /** All of them at one moment. */
  public record Counted(Instant asOf, List<Queue> queues) {}

  public Counted of(Caller caller) {
    Instant now = clock.instant();
    return new Counted(
        now, caller.is(Role.AGENCY_OFFICER) ? ofAgency(caller, now) : ofCentre(caller, now));
  }

  private List<Queue> ofCentre(Caller caller, Instant now) {
    var queues = new ArrayList<Queue>();
    CaseWish untaken = CaseWish.in(CaseState.WAITING_ASSIGNMENT);
    add(queues, "UNTAKEN", cases.count(caller, untaken), "cases?state=WAITING_ASSIGNMENT");
    CaseWish acting = CaseWish.in(null).needingAction();
    add(queues, "NEEDS_ACTION", cases.count(caller, acting), "needs-action?");
    CaseWish own = acting.ofCaller();
    add(queues, "MINE", cases.count(caller, own), "cases?needsAction=true&owner=me");
    add(queues, "WITH_AGENCIES", caller, AWAITED, "");
    add(queues, "OVERDUE", caller, AWAITED.overdueAt(now), "overdue=true&sort=DEADLINE");
    add(queues, "ASKED_BY_AGENCY", caller, in(NEEDS_INFO), "state=NEEDS_INFO&sort=DEADLINE");
    add(queues, "TO_CONFIRM", caller, in(OUTCOME_RECORDED), "state=OUTCOME_RECORDED&sort=DEADLINE");
    return queues;
  }

  private List<Queue> ofAgency(Caller caller, Instant now) {
    var queues = new ArrayList<Queue>();
    ReferralWish unseen = in(SENT, RECEIVED).unclaimedOnly();
    add(queues, "NEW", caller, unseen, "state=SENT&state=RECEIVED&unclaimed=true&sort=DEADLINE");
    add(queues, "MINE", caller, AWAITED.mineOnly(), "mine=true&sort=DEADLINE");
    Instant soon = now.plus(SOON);
    add(queues, "DUE_SOON", caller, AWAITED.dueUntil(soon), "sort=DEADLINE&dueBefore=" + soon);
    add(queues, "OVERDUE", caller, AWAITED.overdueAt(now), "overdue=true&sort=DEADLINE");
    add(queues, "WAITING_LIST", caller, in(WAITLISTED), "state=WAITLISTED&sort=DEADLINE");
    add(
        queues,
        "AWAITING_RESULT",
        caller,
        in(ACCEPTED, IN_SERVICE),
        "state=ACCEPTED&state=IN_SERVICE&sort=DEADLINE");
    return queues;
  }

  private void add(
      List<Queue> queues, String name, Caller caller, ReferralWish wish, String query) {
    String states =
        query.isEmpty() || !query.contains("state=") && !query.contains("overdue")
            ? wish.states().stream().sorted().map(it -> "&state=" + it).reduce("", String::concat)
            : "";
    add(queues, name, referrals.count(caller, wish), "referrals?" + query + states);
  }

  private static void add(List<Queue> queues, String name, long count, String list) {
    queues.add(new Queue(name, count, "/v1/" + list.replace("?&", "?").replaceFirst("\\?$", "")));
  }
}
