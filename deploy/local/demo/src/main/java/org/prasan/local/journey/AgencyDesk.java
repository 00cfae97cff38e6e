package org.prasan.local.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.local.journey.Board.ReferralRow;

/** What agency officers do with the referrals in their queue. */
final class AgencyDesk {

  private static final List<String> REASONS =
      List.of("AT_CAPACITY", "NOT_ELIGIBLE", "WRONG_SERVICE", "OUT_OF_AREA", "COULD_NOT_CONTACT");

  private final Api api;
  private final Seed seed;

  AgencyDesk(Api api, Seed seed) {
    this.api = api;
    this.seed = seed;
  }

  private record Nothing() {}

  private record Acceptance(LocalDate expectedOn) {}

  private record Rejection(String reason) {}

  private record Result(String outcome, @Nullable String reason) {}

  /** How many moves were made. */
  int act(CasePlan plan, ReferralRow referral) {
    if (referral.state().equals("ACCEPTED")) {
      return report(plan, referral);
    }
    if (!referral.awaitsAnswer()) {
      return 0;
    }
    return switch (plan.story().reply(referral.hop())) {
      case HELP, HELP_IN_PART -> help(plan, referral);
      case REJECT -> reject(plan, referral);
      case CLAIM_ONLY -> referral.state().equals("SENT") ? receive(referral) + claim(referral) : 0;
      case IGNORE, WITHDRAW, NONE -> 0;
    };
  }

  /** Half of the officers first confirm that it arrived, the others accept at once. */
  private int help(CasePlan plan, ReferralRow referral) {
    int moves = 0;
    if (plan.number() % 2 == 0 && referral.state().equals("SENT")) {
      moves += receive(referral) + claim(referral);
    }
    LocalDate expectedOn = Casework.today().plusDays(1 + plan.number() % 9);
    moves += move(referral, "acceptance", new Acceptance(expectedOn));
    return moves + report(plan, referral);
  }

  private int reject(CasePlan plan, ReferralRow referral) {
    String reason = REASONS.get(plan.number() % REASONS.size());
    return move(referral, "rejection", new Rejection(reason));
  }

  private int report(CasePlan plan, ReferralRow referral) {
    boolean part = plan.story().reply(referral.hop()) == Story.Reply.HELP_IN_PART;
    return move(referral, "outcome", new Result(part ? "HELPED_PART" : "HELPED_FULL", null));
  }

  private int receive(ReferralRow referral) {
    return move(referral, "receipt", new Nothing());
  }

  private int claim(ReferralRow referral) {
    return move(referral, "claim", new Nothing());
  }

  private int move(ReferralRow referral, String action, Object body) {
    boolean done =
        api.tried(
            "agency-" + referral.agencyId(),
            "/v1/referrals/" + referral.id() + "/" + action,
            seed.key(action, referral.id()),
            body);
    return done ? 1 : 0;
  }
}
