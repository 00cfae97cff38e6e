package org.prasan.local.journey;

import static org.prasan.local.journey.Api.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 16 December 2565: 380 people at one workshop, and a certificate for each of the 50 centres. */
record WorkshopDay(Api registry, Seed seed) {

  static final int ATTENDEES = 380;

  private static final LocalDate DAY = LocalDate.of(2022, 12, 16);
  private static final int COMMITTEE_MEMBERS_A_DISTRICT = 6;
  private static final int EXECUTIVES = 12;

  /** Its id. */
  String announce() {
    Map<String, Object> workshop =
        fields(
            "titleTh",
                "ประชุมเชิงปฏิบัติการขับเคลื่อนศูนย์ประสานงาน อพม. กรุงเทพมหานคร ประจำปี 2565",
            "titleEn",
                "Operational workshop to drive the SDHSV coordination centres of Bangkok, 2565",
            "heldOn", DAY,
            "venueTh", "โรงแรมปรินซ์พาเลซ มหานาค กรุงเทพมหานคร");
    return registry.create("department", "/v1/workshops", seed.key("workshop", "2565"), workshop);
  }

  void recordAttendance(String workshopId, List<DistrictTeam> teams) {
    registry.post(
        "department",
        "/v1/workshops/" + workshopId + "/attendance",
        seed.key("attendance", "2565"),
        Map.of("attendees", attendees(teams)));
  }

  /** 12 executives, 6 of each committee, and agency representatives up to 380. */
  private static List<Map<String, Object>> attendees(List<DistrictTeam> teams) {
    var attendees = new ArrayList<Map<String, Object>>();
    attendees.add(fields("kind", "MINISTRY_EXECUTIVE", "count", EXECUTIVES));
    teams.stream()
        .flatMap(team -> team.volunteers().stream().limit(COMMITTEE_MEMBERS_A_DISTRICT))
        .forEach(id -> attendees.add(fields("kind", "COMMITTEE_MEMBER", "volunteerId", id)));
    int seats = ATTENDEES - EXECUTIVES - teams.size() * COMMITTEE_MEMBERS_A_DISTRICT;
    teams.stream()
        .flatMap(team -> team.agencies().stream().limit(2))
        .limit(seats)
        .forEach(agency ->
            attendees.add(fields("kind", "AGENCY_REPRESENTATIVE", "agencyId", agency.id())));
    return attendees;
  }

  void establish(DistrictTeam team, String workshopId) {
    registry.post(
        "department",
        "/v1/centres/" + team.centreId() + "/establishment",
        seed.key("establishment", team.district().code()),
        fields("establishedOn", DAY, "workshopId", workshopId));
  }
}
