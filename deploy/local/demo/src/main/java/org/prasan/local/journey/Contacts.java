package org.prasan.local.journey;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the notification service whom it can reach and how. Some people have no address and some
 * want no mail, so that the reasons for not sending can be seen.
 */
final class Contacts {

  private final Api notification;
  private final Seed seed;

  Contacts(Api notification, Seed seed) {
    this.notification = notification;
    this.seed = seed;
  }

  private record Contact(
      Set<String> roles,
      List<String> districts,
      @Nullable String agency,
      @Nullable String volunteerId,
      String language,
      @Nullable String email,
      Channels channels) {}

  private record Channels(boolean inApp, boolean email) {}

  void department() {
    put("department", new Who("DEPARTMENT", List.of(), null, null), 1);
    put("ministry", new Who("MINISTRY", List.of(), null, null), 1);
  }

  /** Officer, reporting volunteer, and one officer of each agency. */
  void of(DistrictTeam team) {
    List<Agency> agencies = team.agencies();
    District district = team.district();
    int number = district.number();
    List<String> here = List.of(district.code());
    put(district.officer(), new Who("CENTRE_OFFICER", here, null, null), number);
    put(
        district.volunteer(),
        new Who("VOLUNTEER", here, null, team.reportingVolunteer()),
        number + 3);
    for (int i = 0; i < agencies.size(); i++) {
      Agency agency = agencies.get(i);
      put(agency.officer(), new Who("AGENCY_OFFICER", here, agency.id(), null), number + i);
    }
  }

  private record Who(
      String role, List<String> districts, @Nullable String agency, @Nullable String volunteerId) {}

  /** Every seventh person has no address, every ninth wants no mail, every fifth reads English. */
  private void put(String subject, Who who, int number) {
    var contact =
        new Contact(
            Set.of(who.role),
            who.districts,
            who.agency,
            who.volunteerId,
            number % 5 == 0 ? "en" : "th",
            number % 7 == 0 ? null : subject + "@example.org",
            new Channels(true, number % 9 != 0));
    notification.put("ministry", "/v1/contacts/" + subject, seed.key("contact", subject), contact);
  }
}
