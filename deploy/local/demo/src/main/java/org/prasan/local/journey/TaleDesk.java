package org.prasan.local.journey;

import static org.prasan.local.journey.Api.fields;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.prasan.local.journey.Evidence.MessageRow;
import tools.jackson.databind.JsonNode;

/**
 * Where one tale is played: a district with its people, and a client whom nobody else has.
 *
 * @param name by which a repetition knows what was done
 * @param client which of the tales' clients
 */
record TaleDesk(
    Services services,
    Seed seed,
    FictionalPeople people,
    DistrictTeam team,
    String name,
    int client) {

  /** A client has a number that no case of the journey bears. */
  private static final int FIRST_CLIENT = 300_000;

  Api api() {
    return services.caseReferral();
  }

  String officer() {
    return team.district().officer();
  }

  String chair() {
    return "chair-" + team.district().code();
  }

  Agency agency(int n) {
    return team.agencies().get(n % team.agencies().size());
  }

  /** Reported by the district's volunteer; the case's id. */
  String report(String urgency, List<String> risks, int age, @Nullable String role) {
    return report(urgency, risks, age, role, Dimension.INCOME);
  }

  String report(
      String urgency, List<String> risks, int age, @Nullable String role, Dimension need) {
    FictionalPeople.Person person = people.adult(FIRST_CLIENT + client);
    Map<String, Object> reported =
        fields(
            "firstName",
            person.firstName(),
            "lastName",
            person.lastName(),
            "identityKind",
            "NATIONAL_ID",
            "identityNumber",
            person.nationalId(),
            "age",
            age,
            "role",
            role);
    Map<String, Object> body =
        fields(
            "districtCode",
            team.district().code(),
            "channel",
            "VOLUNTEER",
            "reporter",
            fields("kind", "GOOD_CITIZEN", "anonymous", false),
            "clients",
            List.of(reported),
            "mainProblem",
            need.mainProblem(),
            "risks",
            risks,
            "urgency",
            urgency,
            "needs",
            List.of(need));
    return api().create(team.reporter(), "/v1/cases", key("report"), body);
  }

  String taken(String urgency) {
    String id = report(urgency, List.of("NONE"), 44, null);
    act(officer(), "/v1/cases/" + id + "/taking", "taking", Map.of());
    return id;
  }

  /** Sends the only need to an agency of the district; the referral's id. */
  String refer(String caseId, Agency agency) {
    return refer(caseId, agency, agency.kind().services().getFirst());
  }

  String refer(String caseId, Agency agency, String service) {
    consent(caseId, agency, "consent");
    Map<String, Object> referring =
        fields(
            "needId",
            caseId + "-1",
            "agencyId",
            agency.id(),
            "service",
            service,
            "confirmFull",
            true);
    act(officer(), "/v1/cases/" + caseId + "/referrals", "refer", referring);
    until(() -> hasReferral(caseId));
    JsonNode queue = look(officer(), "/v1/referrals?caseId=" + caseId);
    return queue.path("items").path(0).path("id").asString();
  }

  void consent(String caseId, Agency agency, String step) {
    Map<String, Object> consent =
        fields(
            "decision", "GIVEN",
            "purpose", "REFERRAL",
            "recipients", List.of(agency.id()),
            "fields", List.of("NAME", "AGE", "PHONE"),
            "wording", "CONSENT_2569_1",
            "capacity", "SELF");
    act(officer(), "/v1/cases/" + caseId + "/clients/" + caseId + "-c1/consents", step, consent);
  }

  JsonNode act(String person, String path, String step, Object body) {
    return api().post(person, path, key(step), body);
  }

  /** What was done before, or has moved on meanwhile, is left as it is. */
  void tried(String person, String path, String step, Object body) {
    api().tried(person, path, key(step), body);
  }

  /** Whether it was refused by a rule. */
  boolean isRefused(String person, String path, String step, Object body) {
    try {
      act(person, path, step, body);
      return false;
    } catch (JourneyStopped.Refused refused) {
      return refused.status() == 409 || refused.status() == 422;
    }
  }

  JsonNode look(String person, String path) {
    return api().get(person, path);
  }

  String state(String referral) {
    return look(officer(), "/v1/referrals/" + referral).path("state").asString();
  }

  boolean hasReferral(String caseId) {
    return !look(officer(), "/v1/referrals?caseId=" + caseId).path("items").isEmpty();
  }

  boolean isKnown(Agency agency) {
    String list = "/v1/agencies?limit=200&district=" + team.district().code();
    return look(officer(), list).path("items").findValuesAsString("id").contains(agency.id());
  }

  /** Whether this recipient has a message about the case. */
  boolean isTold(String recipient, String caseId) {
    return services
        .notification()
        .list("auditor", "/v1/messages?caseId=" + caseId, MessageRow.class)
        .stream()
        .anyMatch(message -> message.recipient().equals(recipient));
  }

  /** The status with which the path is answered. */
  int sees(String person, String path) {
    try {
      api().get(person, path);
      return 200;
    } catch (JourneyStopped.Refused refused) {
      return refused.status();
    }
  }

  /** Whether it came true in time. */
  boolean until(BooleanSupplier condition) {
    var patience = new Patience();
    while (!condition.getAsBoolean()) {
      if (patience.isOver()) {
        return false;
      }
      patience.pause();
    }
    return true;
  }

  String key(String step) {
    return seed.key("tale-" + name, step);
  }
}
