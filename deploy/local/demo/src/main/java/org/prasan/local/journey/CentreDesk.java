package org.prasan.local.journey;

import static org.prasan.local.journey.Api.fields;

import java.util.List;
import java.util.Map;
import org.prasan.local.journey.Board.CaseRow;
import org.prasan.local.journey.Board.NeedRow;
import org.prasan.local.journey.Board.ReferralRow;
import org.prasan.local.journey.DistrictTeam.Offer;
import org.prasan.local.journey.Story.Reply;

/** What volunteers and centre officers do with a case. */
record CentreDesk(Api api, Seed seed, FictionalPeople people) {

  private static final List<String> LEVELS = List.of("SURVIVAL", "SUFFICIENCY", "SUSTAINABILITY");

  /** The volunteer of the district reports, or the centre itself writes down who called. */
  String open(CasePlan plan) {
    District district = plan.district();
    boolean byVolunteer = plan.byVolunteer();
    Map<String, Object> body =
        fields(
            "districtCode", district.code(),
            "channel", plan.channel(),
            "reporter", fields("kind", byVolunteer ? "GOOD_CITIZEN" : "SELF", "anonymous", false),
            "clients", List.of(client(plan)),
            "mainProblem", plan.needs().getFirst().mainProblem(),
            "risks", List.of("NONE"),
            "urgency", plan.urgency(),
            "needs", plan.needs());
    String person = byVolunteer ? plan.team().reporter() : district.officer();
    return api.create(person, "/v1/cases", seed.key("case", "" + plan.number()), body);
  }

  private Map<String, Object> client(CasePlan plan) {
    int number = 100_000 + plan.number();
    FictionalPeople.Person client = plan.isChild() ? people.child(number) : people.adult(number);
    return fields(
        "title", client.title(),
        "firstName", client.firstName(),
        "lastName", client.lastName(),
        "identityKind", "NATIONAL_ID",
        "identityNumber", client.nationalId(),
        "age", plan.age(),
        "disability", plan.disability());
  }

  /** Takes the case over; 0 when somebody else was faster. */
  int take(CasePlan plan, String caseId) {
    return move(plan, "/v1/cases/" + caseId, "taking", caseId, Map.of());
  }

  /** How many moves were made. */
  int act(CasePlan plan, CaseRow row, List<ReferralRow> referrals) {
    if (row.state().equals("WAITING_ASSIGNMENT")) {
      return take(plan, row.id());
    }
    int moves = 0;
    for (NeedRow need : row.needs()) {
      List<ReferralRow> hops =
          referrals.stream().filter(r -> r.needId().equals(need.needId())).toList();
      if (need.state().equals("OPEN") && hops.stream().allMatch(ReferralRow::isFinal)) {
        moves += next(plan, row, need, hops.size() + 1);
      }
    }
    for (ReferralRow referral : referrals) {
      moves += follow(plan, referral);
    }
    boolean nothingOpen = referrals.stream().allMatch(ReferralRow::isFinal);
    boolean unmet = !row.state().equals("AID_COMPLETED");
    if (row.isSettled() && nothingOpen && (plan.ends() || unmet)) {
      var level = Map.of("selfReliance", plan.pick(LEVELS));
      moves += move(plan, "/v1/cases/" + row.id(), "ending", row.id(), level);
    }
    return moves;
  }

  /** Asks the next agency once the person agrees, or says openly that nobody can help. */
  private int next(CasePlan plan, CaseRow row, NeedRow need, int hop) {
    String path = "/v1/cases/" + row.id();
    String step = need.needId() + "-hop" + hop;
    if (plan.story().reply(hop) == Reply.NONE) {
      var unmet = Map.of("reason", "NO_SERVICE");
      return move(plan, path + "/needs/" + need.needId(), "unmet", step, unmet);
    }
    Offer offer = plan.team().offer(need.dimension(), hop);
    Map<String, Object> referring =
        fields(
            "needId", need.needId(),
            "agencyId", offer.agency().id(),
            "service", offer.service(),
            "confirmFull", true);
    String consents = path + "/clients/" + row.id() + "-c1";
    if (move(plan, consents, "consents", step, consent(plan, offer)) == 0) {
      return 0;
    }
    return move(plan, path, "referrals", step, referring);
  }

  /** The person in hardship decides, or for a minor a parent. */
  private static Map<String, Object> consent(CasePlan plan, Offer offer) {
    boolean minor = plan.age() < 18;
    return fields(
        "decision",
        "GIVEN",
        "purpose",
        "REFERRAL",
        "recipients",
        List.of(offer.agency().id()),
        "fields",
        List.of("NAME", "AGE", "PHONE"),
        "wording",
        "CONSENT_2569_1",
        "capacity",
        minor ? "GUARDIAN" : "SELF",
        "givenBy",
        minor ? "ผู้ปกครองสมมุติ" : null);
  }

  private int follow(CasePlan plan, ReferralRow referral) {
    String path = "/v1/referrals/" + referral.id();
    if (plan.story().reply(referral.hop()) == Reply.WITHDRAW && referral.awaitsAnswer()) {
      return move(plan, path, "withdrawal", referral.id(), Map.of("reason", "HELPED_ELSEWHERE"));
    }
    if (referral.state().equals("OUTCOME_RECORDED") && plan.confirms()) {
      return move(plan, path, "closing", referral.id(), Map.of("confirmed", true));
    }
    return 0;
  }

  private int move(CasePlan plan, String path, String action, String thing, Object body) {
    String key = seed.key(action, thing);
    return api.tried(plan.district().officer(), path + "/" + action, key, body) ? 1 : 0;
  }
}
