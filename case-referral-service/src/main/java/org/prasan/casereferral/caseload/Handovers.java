package org.prasan.casereferral.caseload;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.CaseWish;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.HandlingCommand.HandOver;
import org.prasan.casereferral.colleague.ColleagueUnknownRefusal;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Stored;
import org.springframework.stereotype.Component;

/**
 * Hands over all that an officer answers for, each case by a write of its own: whoever asks again,
 * or goes on after a crash, hands over what is left.
 */
@Component
public class Handovers {

  private static final int PAGE = 100;
  private static final int MOST = 500;

  private final Cases cases;
  private final CaseCommandHandler handler;

  Handovers(Cases cases, CaseCommandHandler handler) {
    this.cases = cases;
    this.handler = handler;
  }

  /**
   * What became of the wish.
   *
   * @param handedOver ids of the cases that the other officer has now
   * @param left how many are still with the first one; asking again takes them
   */
  public record Result(List<String> handedOver, int left) {}

  /**
   * @throws ColleagueUnknownRefusal when nothing could go over because nobody knows the other one
   */
  public Result handOverAll(
      String from, String to, HandoverCause cause, Intent intent, Caller caller) {
    var done = new ArrayList<String>();
    @Nullable ColleagueUnknownRefusal unknown = null;
    int left = 0;
    for (String id : owned(from, caller)) {
      try {
        if (done.size() < MOST && handOver(new HandOver(id, to, cause), intent, caller)) {
          done.add(id);
        } else {
          left++;
        }
      } catch (ColleagueUnknownRefusal ofAnotherDesk) {
        unknown = ofAnotherDesk;
        left++;
      }
    }
    if (done.isEmpty() && unknown != null) {
      throw unknown;
    }
    return new Result(done, left);
  }

  private boolean handOver(HandOver one, Intent intent, Caller caller) {
    try {
      handler.handle(one, intent, caller);
      return true;
    } catch (ConcurrentChange | UnknownId lost) {
      return false;
    }
  }

  private List<String> owned(String from, Caller caller) {
    var ids = new ArrayList<String>();
    @Nullable String cursor = null;
    List<Stored<Case>> page;
    do {
      page = cases.list(caller, CaseWish.in(null).of(from), cursor, PAGE);
      page.stream().filter(it -> isOwed(it.state())).map(Stored::id).forEach(ids::add);
      cursor = page.isEmpty() ? null : page.getLast().listKey();
    } while (page.size() == PAGE);
    return ids;
  }

  /** It goes on, or visits are still to be made. */
  private static boolean isOwed(Case one) {
    return !one.state().isFinal()
        || one.state() == CaseState.PROBLEM_ENDED && one.followUpKey() != null;
  }
}
