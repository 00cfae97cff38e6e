package org.prasan.system.chaos;

import static org.prasan.system.Http.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Sets up districts while the faults already rage: contacts, centres, volunteers, agencies. */
final class Founding {

  private static final List<String> ROLES =
      List.of(
          ("CHAIR VICE_CHAIR SECRETARY ASSISTANT_SECRETARY TREASURER REGISTRAR PUBLIC_RELATIONS"
                  + " MEMBER MEMBER MEMBER")
              .split(" "));

  private final Client client;
  private final AtomicInteger people = new AtomicInteger();
  private final List<Town> ready = new CopyOnWriteArrayList<>();

  /** A district with everything a case needs. */
  record Town(String district, String centreId, List<String> agencies, String volunteerId) {}

  /**
   * @param client a patient one
   */
  Founding(Client client) {
    this.client = client;
  }

  List<Town> ready() {
    return ready;
  }

  void department() {
    contact("department", "DEPARTMENT", "'districts':[]");
  }

  private void contact(String subject, String role, String duties) {
    String path = "/v1/contacts/" + subject;
    String body =
        """
        {'language':'th','email':'%s@%s','channels':{'inApp':true,'email':true},'roles':['%s'],
         %s}\
        """;
    client.put("ministry", "contact", path, body, subject, Planted.MAIL_DOMAIN, role, duties);
  }

  Optional<String> volunteer(String district) {
    return client.post(
        "officer-" + district,
        "volunteer",
        "/v1/volunteers",
        """
        {'districtCode':'%s','title':'นาย','firstName':'%s','lastName':'%s','nationalId':'%s',
         'trainedOn':'2020-01-05','registeredOn':'2020-02-05'}\
        """,
        district,
        Planted.FIRST_NAME,
        Planted.LAST_NAME,
        Planted.nationalId(people.incrementAndGet()));
  }

  /** Leaves the district out when a command's fate stays unknown: a real officer would look. */
  void found(String district) {
    contact("officer-" + district, "CENTRE_OFFICER", "'districts':['%s']".formatted(district));
    Optional<String> centre = centre(district);
    List<String> volunteers = ROLES.stream().flatMap(_ -> volunteer(district).stream()).toList();
    var agencies = new ArrayList<String>();
    agency(district, "COMMUNITY_ASSISTANCE_CENTRE").ifPresent(agencies::add);
    agency(district, "FOUNDATION").ifPresent(agencies::add);
    if (centre.isPresent() && volunteers.size() == ROLES.size() && !agencies.isEmpty()) {
      establish("/v1/centres/" + centre.get(), volunteers);
      ready.add(new Town(district, centre.get(), agencies, volunteers.getLast()));
    }
  }

  private void establish(String centre, List<String> volunteers) {
    var members = new ArrayList<String>();
    for (int i = 0; i < ROLES.size(); i++) {
      members.add(json("{'volunteerId':'%s','role':'%s'}", volunteers.get(i), ROLES.get(i)));
    }
    client.post(
        "department",
        "committee",
        centre + "/committee",
        """
        {'appointmentOrderNo':'1/2565','appointedOn':'2022-12-01','termStartsOn':'2022-12-01',
         'termEndsOn':'2026-11-30','members':[%s]}\
        """,
        String.join(",", members));
    client.post(
        "department", "establishment", centre + "/establishment", "{'establishedOn':'2022-12-16'}");
  }

  private Optional<String> centre(String district) {
    return client.post(
        "department",
        "centre",
        "/v1/centres",
        """
        {'districtCode':'%s','nameTh':'ศูนย์ประสานงาน อพม. เขตทดสอบ',
         'nameEn':'SDHSV Coordination Centre under test','openedOn':'2019-05-15',
         'premises':{'descriptionTh':'ที่ทำการชุมชนสมมุติ','subdistrictTh':''}}\
        """,
        district);
  }

  private Optional<String> agency(String district, String kind) {
    Optional<String> id =
        client.post(
            "department",
            "agency",
            "/v1/agencies",
            """
            {'kind':'%s','nameTh':'หน่วยงานสมมุติ','nameEn':'Agency under test','districts':['%s'],
             'services':['CASH_AID','TREATMENT','SHELTER'],'capacity':'OPEN'}\
            """,
            kind,
            district);
    String duties = "'districts':['%s'],'agency':'%s'";
    id.ifPresent(agency ->
        contact("agency-" + agency, "AGENCY_OFFICER", duties.formatted(district, agency)));
    return id;
  }
}
