package org.prasan.system.chaos;

import static org.prasan.system.Http.json;
import static org.prasan.system.chaos.Client.NOTIFICATION;
import static org.prasan.system.chaos.Client.REGISTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.prasan.system.chaos.Client.Command;

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

  Founding(Client client) {
    this.client = client;
  }

  List<Town> ready() {
    return ready;
  }

  /**
   * @param duties as the contact's JSON fields have them
   */
  void contact(String subject, String duties) {
    String body =
        json(
            "{%s,'language':'th','email':'%s@%s','channels':{'inApp':true,'email':true}}",
            duties, subject, Planted.MAIL_DOMAIN);
    client.send(
        "ministry",
        Command.put("contact", NOTIFICATION, "/v1/contacts/" + subject, body).patiently());
  }

  Optional<String> volunteer(String district) {
    String body =
        json(
            """
            {'districtCode':'%s','title':'นาย','firstName':'%s','lastName':'%s','nationalId':'%s',
             'trainedOn':'2020-01-05','registeredOn':'2020-02-05'}\
            """,
            district,
            Planted.FIRST_NAME,
            Planted.LAST_NAME,
            Planted.nationalId(people.incrementAndGet()));
    return register("volunteer", "officer-" + district, "/v1/volunteers", body);
  }

  /** Leaves the district out when a command's fate stays unknown: a real officer would look. */
  void found(String district) {
    contact("officer-" + district, json("'roles':['CENTRE_OFFICER'],'districts':['%s']", district));
    Optional<String> centre = centre(district);
    var members = new ArrayList<String>();
    String volunteer = "";
    for (String role : ROLES) {
      Optional<String> id = volunteer(district);
      if (id.isPresent()) {
        volunteer = id.get();
        members.add(json("{'volunteerId':'%s','role':'%s'}", volunteer, role));
      }
    }
    var agencies = new ArrayList<String>();
    agency(district, "COMMUNITY_ASSISTANCE_CENTRE").ifPresent(agencies::add);
    agency(district, "FOUNDATION").ifPresent(agencies::add);
    if (centre.isEmpty() || members.size() < ROLES.size() || agencies.isEmpty()) {
      return;
    }
    String path = "/v1/centres/" + centre.get();
    register("committee", "department", path + "/committee", committee(members));
    register(
        "establishment",
        "department",
        path + "/establishment",
        json("{'establishedOn':'2022-12-16'}"));
    ready.add(new Town(district, centre.get(), agencies, volunteer));
  }

  private Optional<String> centre(String district) {
    String body =
        json(
            """
            {'districtCode':'%s','nameTh':'ศูนย์ประสานงาน อพม. เขตทดสอบ',
             'nameEn':'SDHSV Coordination Centre under test',
             'premises':{'descriptionTh':'ที่ทำการชุมชนสมมุติ','subdistrictTh':''},
             'openedOn':'2019-05-15'}\
            """,
            district);
    return register("centre", "department", "/v1/centres", body);
  }

  private static String committee(List<String> members) {
    return json(
        """
        {'appointmentOrderNo':'1/2565','appointedOn':'2022-12-01','termStartsOn':'2022-12-01',
         'termEndsOn':'2026-11-30','members':[%s]}\
        """,
        String.join(",", members));
  }

  private Optional<String> agency(String district, String kind) {
    String body =
        json(
            """
            {'kind':'%s','nameTh':'หน่วยงานสมมุติ','nameEn':'Agency under test','districts':['%s'],
             'services':['CASH_AID','TREATMENT','SHELTER'],'capacity':'OPEN'}\
            """,
            kind, district);
    Optional<String> id = register("agency", "department", "/v1/agencies", body);
    id.ifPresent(agency ->
        contact(
            "agency-" + agency,
            json("'roles':['AGENCY_OFFICER'],'districts':['%s'],'agency':'%s'", district, agency)));
    return id;
  }

  private Optional<String> register(String what, String person, String path, String body) {
    return client.send(person, Command.post(what, REGISTRY, path, body).patiently());
  }
}
