package org.prasan.local.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.local.journey.Board.CaseRow;
import org.prasan.local.journey.Board.NeedRow;
import org.prasan.local.journey.Board.ReferralRow;
import org.prasan.local.journey.DistrictTeam.Offer;
import org.prasan.local.journey.Story.Reply;

/** What volunteers and centre officers do with a case. */
final class CentreDesk {

  private static final List<String> LEVELS = List.of("SURVIVAL", "SUFFICIENCY", "SUSTAINABILITY");

  private final Api api;
  private final Seed seed;
  private final FictionalPeople people;

  CentreDesk(Api api, Seed seed, FictionalPeople people) {
    this.api = api;
    this.seed = seed;
    this.people = people;
  }

  private record NewCase(
      String districtCode,
      String channel,
      Reporter reporter,
      @Nullable String volunteerId,
      List<Client> clients,
      String mainProblem,
      Set<String> risks,
      String urgency,
      List<String> needs) {}

  private record Reporter(String kind, boolean anonymous) {}

  private record Client(
      String title,
      String firstName,
      String lastName,
      String identityKind,
      String identityNumber,
      int age,
      boolean disability) {}

  private record Referring(
      String needId, String agencyId, String service, Consent consent, boolean confirmFull) {}

  private record Consent(boolean given, LocalDate on) {}

  private record Unmet(String reason) {}

  private record Closing(boolean confirmed) {}

  private record Ending(String selfReliance) {}

  private record Nothing() {}

  /** The volunteer of the district reports, or the centre itself writes down who called. */
  String open(CasePlan plan) {
    District district = plan.district();
    FictionalPerson client = client(plan);
    var body =
        new NewCase(
            district.code(),
            plan.channel(),
            new Reporter(plan.byVolunteer() ? "GOOD_CITIZEN" : "SELF", false),
            plan.byVolunteer() ? plan.team().reportingVolunteer() : null,
            List.of(
                new Client(
                    client.title(),
                    client.firstName(),
                    client.lastName(),
                    "NATIONAL_ID",
                    client.nationalId(),
                    plan.age(),
                    plan.disability())),
            plan.needs().getFirst().mainProblem(),
            Set.of("NONE"),
            plan.urgency(),
            plan.needs().stream().map(Enum::name).toList());
    String person = plan.byVolunteer() ? district.volunteer() : district.officer();
    return api.create(person, "/v1/cases", seed.key("case", "" + plan.number()), body);
  }

  private FictionalPerson client(CasePlan plan) {
    int number = 100_000 + plan.number();
    return plan.isChild() ? people.child(number) : people.adult(number);
  }

  boolean take(CasePlan plan, String caseId) {
    String key = seed.key("taking", caseId);
    String path = "/v1/cases/" + caseId + "/taking";
    return api.tried(plan.district().officer(), path, key, new Nothing());
  }

  /** How many moves were made. */
  int act(CasePlan plan, CaseRow row, List<ReferralRow> referrals) {
    if (row.state().equals("WAITING_ASSIGNMENT")) {
      return take(plan, row.id()) ? 1 : 0;
    }
    int moves = 0;
    for (NeedRow need : row.needs()) {
      List<ReferralRow> hops =
          referrals.stream().filter(r -> r.needId().equals(need.id())).toList();
      if (need.state().equals("OPEN") && hops.stream().allMatch(ReferralRow::isFinal)) {
        moves += next(plan, row, need, hops.size() + 1);
      }
    }
    for (ReferralRow referral : referrals) {
      moves += follow(plan, referral);
    }
    boolean nothingOpen = referrals.stream().allMatch(ReferralRow::isFinal);
    if (row.state().equals("AID_COMPLETED") && nothingOpen && plan.ends()) {
      String level = LEVELS.get(plan.number() % LEVELS.size());
      moves += command(plan, row, "ending", row.id(), new Ending(level));
    }
    return moves;
  }

  /** Asks the next agency, or says openly that nobody can help. */
  private int next(CasePlan plan, CaseRow row, NeedRow need, int hop) {
    String step = need.id() + "-hop" + hop;
    if (plan.story().reply(hop) == Reply.NONE) {
      return command(plan, row, "needs/" + need.id() + "/unmet", step, new Unmet("NO_SERVICE"));
    }
    Offer offer = plan.team().offer(need.dimension(), hop);
    var referring =
        new Referring(
            need.id(),
            offer.agency().id(),
            offer.service(),
            new Consent(true, Casework.today()),
            true);
    return command(plan, row, "referrals", step, referring);
  }

  private int follow(CasePlan plan, ReferralRow referral) {
    Reply reply = plan.story().reply(referral.hop());
    if (reply == Reply.WITHDRAW && referral.awaitsAnswer()) {
      return move(
          plan, "/v1/referrals/" + referral.id(), "withdrawal", referral.id(), new Nothing());
    }
    if (referral.state().equals("OUTCOME_RECORDED") && plan.confirms()) {
      return move(
          plan, "/v1/referrals/" + referral.id(), "closing", referral.id(), new Closing(true));
    }
    return 0;
  }

  private int command(CasePlan plan, CaseRow row, String action, String thing, Object body) {
    return move(plan, "/v1/cases/" + row.id(), action, thing, body);
  }

  private int move(CasePlan plan, String path, String action, String thing, Object body) {
    String key = seed.key(action.replaceAll(".*/", ""), thing);
    return api.tried(plan.district().officer(), path + "/" + action, key, body) ? 1 : 0;
  }
}
