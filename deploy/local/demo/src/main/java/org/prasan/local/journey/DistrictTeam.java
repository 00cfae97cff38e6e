package org.prasan.local.journey;

import java.util.List;
import java.util.Map;
import org.prasan.local.journey.Agency.Kind;

/** A district with everybody who works there, by the ids that the registry gave. */
record DistrictTeam(
    District district, String centreId, List<String> volunteers, List<Agency> agencies) {

  /** An agency and the service it is asked for. */
  record Offer(Agency agency, String service) {}

  /** Id of the one who brings cases to the centre; the last one sits on no committee. */
  String reportingVolunteer() {
    return volunteers.getLast();
  }

  /** The same one as the demo issuer knows them: by their own entry in the register. */
  String reporter() {
    return "volunteer-" + reportingVolunteer();
  }

  /**
   * Whom to ask for this need: another one at every hop.
   *
   * @param hop 1 for the first
   */
  Offer offer(Dimension dimension, int hop) {
    List<Map.Entry<Kind, String>> choice = choices(dimension);
    Map.Entry<Kind, String> next = choice.get((hop - 1) % choice.size());
    Agency agency =
        agencies.stream()
            .filter(candidate -> candidate.kind() == next.getKey())
            .findFirst()
            .orElseThrow();
    return new Offer(agency, next.getValue());
  }

  private static List<Map.Entry<Kind, String>> choices(Dimension dimension) {
    return switch (dimension) {
      case INCOME ->
          List.of(
              Map.entry(Kind.COMMUNITY_ASSISTANCE_CENTRE, "CASH_AID"),
              Map.entry(Kind.FOUNDATION, "EMERGENCY_RELIEF"),
              Map.entry(Kind.DISTRICT_OFFICE, "EMERGENCY_RELIEF"));
      case HEALTH ->
          List.of(
              Map.entry(Kind.HEALTH_CENTRE, "TREATMENT"), Map.entry(Kind.FOUNDATION, "HOME_CARE"));
      case HOUSING ->
          List.of(
              Map.entry(Kind.DISTRICT_OFFICE, "HOUSE_REPAIR"),
              Map.entry(Kind.FOUNDATION, "SHELTER"));
      case EDUCATION ->
          List.of(
              Map.entry(Kind.DISTRICT_OFFICE, "SCHOOL_AID"),
              Map.entry(Kind.FOUNDATION, "SCHOOL_AID"));
      case ACCESS ->
          List.of(
              Map.entry(Kind.DISTRICT_OFFICE, "REGISTRATION_DOCUMENTS"),
              Map.entry(Kind.COMMUNITY_ASSISTANCE_CENTRE, "RIGHTS_ADVICE"),
              Map.entry(Kind.FOUNDATION, "RIGHTS_ADVICE"));
    };
  }
}
