package org.prasan.local.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prasan.local.journey.Board.CaseRow;
import org.prasan.local.journey.Board.ReferralRow;

/**
 * Carries all cases to their end as the people at the centres and agencies would: each looks at the
 * lists, does what is next, and looks again. What was done is never remembered here, so a run that
 * was cut off goes on from what the lists say.
 */
final class Casework {

  private static final int AT_ONCE = 150;
  private static final long STALLED_AFTER = Patience.LIMIT.toNanos() * 2;

  private final Api caseReferral;
  private final Crew crew;
  private final CentreDesk centre;
  private final AgencyDesk agency;
  private final Map<CasePlan, String> opened = new ConcurrentHashMap<>();

  Casework(Api caseReferral, Crew crew, Seed seed, FictionalPeople people) {
    this.caseReferral = caseReferral;
    this.crew = crew;
    this.centre = new CentreDesk(caseReferral, seed, people);
    this.agency = new AgencyDesk(caseReferral, seed);
  }

  /** Ids of all cases, by their plans. */
  Map<CasePlan, String> run(List<CasePlan> plans) {
    var waiting = new ArrayList<>(plans);
    var active = new ArrayList<CasePlan>();
    var patience = new Patience();
    long moved = System.nanoTime();
    while (true) {
      admit(waiting, active);
      Board board = Board.seen(caseReferral);
      active.removeIf(plan -> isDone(plan, board));
      if (waiting.isEmpty() && active.isEmpty()) {
        return opened;
      }
      if (step(active, board) > 0 || active.size() < AT_ONCE && !waiting.isEmpty()) {
        moved = System.nanoTime();
        patience = new Patience();
      } else if (System.nanoTime() - moved > STALLED_AFTER) {
        throw new JourneyStopped(active.size() + " cases do not move any more");
      } else {
        patience.pause();
      }
    }
  }

  private void admit(List<CasePlan> waiting, List<CasePlan> active) {
    List<CasePlan> next = waiting.subList(0, Math.min(waiting.size(), AT_ONCE - active.size()));
    crew.each(next, plan -> opened.put(plan, centre.open(plan)));
    active.addAll(next);
    next.clear();
  }

  private boolean isDone(CasePlan plan, Board board) {
    CaseRow row = board.cases().get(opened.get(plan));
    if (row == null) {
      return false;
    }
    boolean aided =
        !plan.ends()
            && row.state().equals("AID_COMPLETED")
            && board.referralsOf(row.id()).stream().allMatch(ReferralRow::isFinal);
    return aided || row.state().equals("PROBLEM_ENDED");
  }

  /** How many moves were made. */
  private int step(List<CasePlan> active, Board board) {
    return crew.map(active, plan -> step(plan, board)).stream().mapToInt(moves -> moves).sum();
  }

  private int step(CasePlan plan, Board board) {
    CaseRow row = board.cases().get(opened.get(plan));
    if (row == null) {
      return 0;
    }
    List<ReferralRow> referrals = board.referralsOf(row.id());
    int moves = centre.act(plan, row, referrals);
    for (ReferralRow referral : referrals) {
      moves += agency.act(plan, referral);
    }
    return moves;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Bangkok"));
  }
}
