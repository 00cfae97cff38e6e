package org.prasan.local.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 16 December 2565: 380 people at one workshop, and a certificate for each of the 50 centres. */
final class WorkshopDay {

  static final LocalDate DAY = LocalDate.of(2022, 12, 16);
  static final int ATTENDEES = 380;

  private static final int COMMITTEE_MEMBERS_A_DISTRICT = 6;
  private static final int EXECUTIVES = 12;

  private final Api registry;
  private final Seed seed;

  WorkshopDay(Api registry, Seed seed) {
    this.registry = registry;
    this.seed = seed;
  }

  private record NewWorkshop(String titleTh, String titleEn, LocalDate heldOn, String venueTh) {}

  private record Attendance(List<Attendee> attendees) {}

  private record Attendee(
      String kind,
      @Nullable String volunteerId,
      @Nullable String agencyId,
      @Nullable Integer count) {}

  private record Establishment(LocalDate establishedOn, String workshopId) {}

  String announce() {
    var workshop =
        new NewWorkshop(
            "ประชุมเชิงปฏิบัติการขับเคลื่อนศูนย์ประสานงาน อพม. กรุงเทพมหานคร ประจำปี 2565",
            "Operational workshop to drive the SDHSV coordination centres of Bangkok, 2565",
            DAY,
            "โรงแรมปรินซ์พาเลซ มหานาค กรุงเทพมหานคร");
    return registry.create("department", "/v1/workshops", seed.key("workshop", "2565"), workshop);
  }

  void recordAttendance(String workshopId, List<DistrictTeam> teams) {
    registry.post(
        "department",
        "/v1/workshops/" + workshopId + "/attendance",
        seed.key("attendance", "2565"),
        new Attendance(attendees(teams)));
  }

  /** 12 executives, 6 of each committee, and agency representatives up to 380. */
  private static List<Attendee> attendees(List<DistrictTeam> teams) {
    var attendees = new ArrayList<Attendee>();
    attendees.add(new Attendee("MINISTRY_EXECUTIVE", null, null, EXECUTIVES));
    for (DistrictTeam team : teams) {
      team.volunteers().stream()
          .limit(COMMITTEE_MEMBERS_A_DISTRICT)
          .forEach(id -> attendees.add(new Attendee("COMMITTEE_MEMBER", id, null, null)));
    }
    int seats = ATTENDEES - EXECUTIVES - teams.size() * COMMITTEE_MEMBERS_A_DISTRICT;
    teams.stream()
        .flatMap(team -> team.agencies().stream().limit(2))
        .map(Agency::id)
        .limit(seats)
        .forEach(id -> attendees.add(new Attendee("AGENCY_REPRESENTATIVE", null, id, null)));
    return attendees;
  }

  void establish(DistrictTeam team, String workshopId) {
    registry.post(
        "department",
        "/v1/centres/" + team.centreId() + "/establishment",
        seed.key("establishment", team.district().code()),
        new Establishment(DAY, workshopId));
  }
}
