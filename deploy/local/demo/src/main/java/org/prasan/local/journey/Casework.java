package org.prasan.local.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Carries all cases to their end as the people at the centres and agencies would: each looks at the
 * lists, does what is next, and looks again. What was done is never remembered here, so a run that
 * was cut off goes on from what the lists say.
 */
final class Casework {

  private static final int AT_ONCE = 150;
  private static final long STALLED_AFTER = Patience.LIMIT.toNanos() * 2;

  private final Board board;
  private final Crew crew;
  private final CentreDesk centre;
  private final AgencyDesk agency;
  private final Map<CasePlan, String> opened = new ConcurrentHashMap<>();

  Casework(Board board, Crew crew, CentreDesk centre, AgencyDesk agency) {
    this.board = board;
    this.crew = crew;
    this.centre = centre;
    this.agency = agency;
  }

  /** Ids of all cases, in the order of their plans. */
  Map<CasePlan, String> run(List<CasePlan> plans) {
    var waiting = new ArrayList<>(plans);
    var active = new ArrayList<CasePlan>();
    var patience = new Patience();
    long moved = System.nanoTime();
    while (true) {
      admit(waiting, active);
      Board.Sight sight = board.look();
      active.removeIf(plan -> isDone(plan, sight));
      if (waiting.isEmpty() && active.isEmpty()) {
        return opened;
      }
      if (step(active, sight) > 0 || active.size() < AT_ONCE && !waiting.isEmpty()) {
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

  private boolean isDone(CasePlan plan, Board.Sight sight) {
    Board.CaseRow row = sight.cases().get(opened.get(plan));
    if (row == null) {
      return false;
    }
    return plan.ends()
        ? row.state().equals("PROBLEM_ENDED")
        : row.state().equals("AID_COMPLETED")
            && sight.referralsOf(row.id()).stream().allMatch(Board.ReferralRow::isFinal);
  }

  /** How many moves were made. */
  private int step(List<CasePlan> active, Board.Sight sight) {
    var moves = new AtomicInteger();
    crew.each(active, plan -> moves.addAndGet(step(plan, sight)));
    return moves.get();
  }

  private int step(CasePlan plan, Board.Sight sight) {
    Board.CaseRow row = sight.cases().get(opened.get(plan));
    if (row == null) {
      return 0;
    }
    List<Board.ReferralRow> referrals = sight.referralsOf(row.id());
    int moves = centre.act(plan, row, referrals);
    for (Board.ReferralRow referral : referrals) {
      moves += agency.act(plan, referral);
    }
    return moves;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Bangkok"));
  }
}
