package org.prasan.system.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.prasan.system.chaos.Client.Command;

/** Sets up districts while the faults already rage: contacts, centres, volunteers, agencies. */
final class Founding {

  private static final List<String> ROLES =
      List.of(
          "CHAIR",
          "VICE_CHAIR",
          "SECRETARY",
          "ASSISTANT_SECRETARY",
          "TREASURER",
          "REGISTRAR",
          "PUBLIC_RELATIONS",
          "MEMBER",
          "MEMBER",
          "MEMBER");

  private final Client client;
  private final AtomicInteger people = new AtomicInteger();
  private final List<Town> ready = new CopyOnWriteArrayList<>();

  /** A district with everything a case needs. */
  record Town(String district, String centreId, List<String> agencies, String volunteerId) {}

  Founding(Client client) {
    this.client = client;
  }

  List<Town> ready() {
    return ready;
  }

  void contact(String subject, Map<String, Object> duties) {
    var body = new java.util.HashMap<String, Object>(duties);
    body.put("language", "th");
    body.put("email", subject + "@" + Planted.MAIL_DOMAIN);
    body.put("channels", Map.of("inApp", true, "email", true));
    client.send(
        new Command(
            "contact",
            "notification-service",
            "ministry",
            "PUT",
            "/v1/contacts/" + subject,
            body,
            true));
  }

  Optional<String> volunteer(String district) {
    int n = people.incrementAndGet();
    return register(
        "volunteer",
        "officer-" + district,
        "/v1/volunteers",
        Map.of(
            "districtCode",
            district,
            "title",
            "นาย",
            "firstName",
            Planted.FIRST_NAME,
            "lastName",
            Planted.LAST_NAME,
            "nationalId",
            Planted.nationalId(n),
            "trainedOn",
            "2020-01-05",
            "registeredOn",
            "2020-02-05"));
  }

  /** Leaves the district out when a command's fate stays unknown: a real officer would look. */
  void found(String district) {
    contact(
        "officer-" + district,
        Map.of("roles", List.of("CENTRE_OFFICER"), "districts", List.of(district)));
    Optional<String> centre = centre(district);
    var members = new ArrayList<Map<String, String>>();
    String volunteer = "";
    for (String role : ROLES) {
      Optional<String> id = volunteer(district);
      if (id.isPresent()) {
        volunteer = id.get();
        members.add(Map.of("volunteerId", volunteer, "role", role));
      }
    }
    var agencies = new ArrayList<String>();
    for (int i = 0; i < 2; i++) {
      agency(district, i).ifPresent(agencies::add);
    }
    if (centre.isEmpty() || members.size() < ROLES.size() || agencies.isEmpty()) {
      return;
    }
    String path = "/v1/centres/" + centre.get();
    register("committee", "department", path + "/committee", committee(members));
    register(
        "establishment",
        "department",
        path + "/establishment",
        Map.of("establishedOn", "2022-12-16"));
    ready.add(new Town(district, centre.get(), agencies, volunteer));
  }

  private Optional<String> centre(String district) {
    return register(
        "centre",
        "department",
        "/v1/centres",
        Map.of(
            "districtCode", district,
            "nameTh", "ศูนย์ประสานงาน อพม. เขตทดสอบ",
            "nameEn", "SDHSV Coordination Centre under test",
            "premises", Map.of("descriptionTh", "ที่ทำการชุมชนสมมุติ", "subdistrictTh", ""),
            "openedOn", "2019-05-15"));
  }

  private static Map<String, Object> committee(List<Map<String, String>> members) {
    return Map.of(
        "appointmentOrderNo", "1/2565",
        "appointedOn", "2022-12-01",
        "termStartsOn", "2022-12-01",
        "termEndsOn", "2026-11-30",
        "members", members);
  }

  private Optional<String> agency(String district, int n) {
    Optional<String> id =
        register(
            "agency",
            "department",
            "/v1/agencies",
            Map.of(
                "kind",
                n == 0 ? "COMMUNITY_ASSISTANCE_CENTRE" : "FOUNDATION",
                "nameTh",
                "หน่วยงานสมมุติ",
                "nameEn",
                "Agency under test",
                "districts",
                List.of(district),
                "services",
                List.of("CASH_AID", "TREATMENT", "SHELTER"),
                "capacity",
                "OPEN"));
    id.ifPresent(agency ->
        contact(
            "agency-" + agency,
            Map.of(
                "roles",
                List.of("AGENCY_OFFICER"),
                "districts",
                List.of(district),
                "agency",
                agency)));
    return id;
  }

  private Optional<String> register(String what, String person, String path, Object body) {
    return client.send(new Command(what, "registry-service", person, "POST", path, body, true));
  }
}
