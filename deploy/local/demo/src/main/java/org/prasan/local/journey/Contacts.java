package org.prasan.local.journey;

import static org.prasan.local.journey.Api.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the notification service whom it can reach and how. Some people have no address and some
 * want no mail, so that the reasons for not sending can be seen.
 */
record Contacts(Api notification, Seed seed) {

  void department() {
    put("department", new Who("DEPARTMENT", List.of(), null, null), 1);
    put("ministry", new Who("MINISTRY", List.of(), null, null), 1);
  }

  /** Officer, reporting volunteer, and one officer of each agency. */
  void of(DistrictTeam team) {
    District district = team.district();
    int number = district.number();
    List<String> here = List.of(district.code());
    put(district.officer(), new Who("CENTRE_OFFICER", here, null, null), number);
    var volunteer = new Who("VOLUNTEER", here, null, team.reportingVolunteer());
    put(team.reporter(), volunteer, number + 3);
    for (Agency agency : team.agencies()) {
      put(agency.officer(), new Who("AGENCY_OFFICER", here, agency.id(), null), number++);
    }
  }

  private record Who(
      String role, List<String> districts, @Nullable String agency, @Nullable String volunteerId) {}

  /** Every seventh person has no address, every ninth wants no mail, every fifth reads English. */
  private void put(String subject, Who who, int number) {
    var contact =
        fields(
            "roles",
            List.of(who.role),
            "districts",
            who.districts,
            "agency",
            who.agency,
            "volunteerId",
            who.volunteerId,
            "language",
            number % 5 == 0 ? "en" : "th",
            "email",
            number % 7 == 0 ? null : subject + "@example.org",
            "channels",
            fields("inApp", true, "email", number % 9 != 0));
    notification.put("ministry", "/v1/contacts/" + subject, seed.key("contact", subject), contact);
  }
}
