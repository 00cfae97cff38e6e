package org.prasan.local.journey;

import java.util.List;
import java.util.Map;
import org.prasan.local.journey.Board.ReferralRow;

/** What agency officers do with the referrals in their queue. */
record AgencyDesk(Api api, Seed seed) {

  private static final List<String> REASONS =
      List.of("AT_CAPACITY", "NOT_ELIGIBLE", "WRONG_SERVICE", "OUT_OF_AREA", "COULD_NOT_CONTACT");

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
      case REJECT -> move(referral, "rejection", "reason", plan.pick(REASONS));
      case CLAIM_ONLY -> referral.state().equals("SENT") ? receiveAndClaim(referral) : 0;
      case IGNORE, WITHDRAW, NONE -> 0;
    };
  }

  /** Half of the officers first confirm that it arrived, the others accept at once. */
  private int help(CasePlan plan, ReferralRow referral) {
    boolean first = plan.number() % 2 == 0 && referral.state().equals("SENT");
    int moves = first ? receiveAndClaim(referral) : 0;
    var expected = Casework.today().plusDays(1 + plan.number() % 9);
    moves += move(referral, "acceptance", "expectedOn", expected);
    return moves + report(plan, referral);
  }

  private int report(CasePlan plan, ReferralRow referral) {
    boolean part = plan.story().reply(referral.hop()) == Story.Reply.HELP_IN_PART;
    return move(referral, "outcome", "outcome", part ? "HELPED_PART" : "HELPED_FULL");
  }

  private int receiveAndClaim(ReferralRow referral) {
    return move(referral, "receipt", Map.of()) + move(referral, "claim", Map.of());
  }

  private int move(ReferralRow referral, String action, String field, Object value) {
    return move(referral, action, Map.of(field, value));
  }

  private int move(ReferralRow referral, String action, Map<String, Object> body) {
    boolean done =
        api.tried(
            "agency-" + referral.agencyId(),
            "/v1/referrals/" + referral.id() + "/" + action,
            seed.key(action, referral.id()),
            body);
    return done ? 1 : 0;
  }
}
