package org.prasan.local.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.prasan.local.journey.Agency.Kind;

/** Registers what a district has before the workshop: its centre, volunteers and agencies. */
final class Founding {

  /** Six centres whose opening was in the press; the others get a day of the years after. */
  private static final Map<String, LocalDate> OPENED =
      Map.of(
          "1036", LocalDate.of(2018, 5, 15),
          "1016", LocalDate.of(2018, 11, 27),
          "1005", LocalDate.of(2019, 3, 11),
          "1048", LocalDate.of(2019, 3, 12),
          "1031", LocalDate.of(2019, 11, 27),
          "1032", LocalDate.of(2019, 11, 28));

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
          "MEMBER",
          "MEMBER");

  private static final LocalDate APPOINTED = LocalDate.of(2022, 12, 1);
  private static final LocalDate TERM_ENDS = LocalDate.of(2026, 11, 30);

  private final Api registry;
  private final Seed seed;
  private final FictionalPeople people;

  Founding(Api registry, Seed seed, FictionalPeople people) {
    this.registry = registry;
    this.seed = seed;
    this.people = people;
  }

  private record NewCentre(
      String districtCode, String nameTh, String nameEn, Premises premises, LocalDate openedOn) {}

  private record Premises(String descriptionTh, String subdistrictTh) {}

  private record NewVolunteer(
      String districtCode,
      String title,
      String firstName,
      String lastName,
      String nationalId,
      LocalDate trainedOn,
      LocalDate registeredOn) {}

  private record Appointment(
      String appointmentOrderNo,
      LocalDate appointedOn,
      LocalDate termStartsOn,
      LocalDate termEndsOn,
      List<Member> members) {}

  private record Member(String volunteerId, String role) {}

  private record NewAgency(
      String kind,
      String nameTh,
      String nameEn,
      List<String> districts,
      List<String> services,
      String capacity) {}

  /** Centre, volunteers, the committee that is elected among them, and the agencies. */
  DistrictTeam found(District district) {
    String centreId = openCentre(district);
    SplittableRandom random = seed.random("volunteers-" + district.code());
    List<String> volunteers =
        IntStream.rangeClosed(1, random.nextInt(12, 16))
            .mapToObj(n -> registerVolunteer(district, n))
            .toList();
    appointCommittee(district, centreId, volunteers);
    List<Agency> agencies =
        Arrays.stream(Kind.values()).map(kind -> register(district, kind)).toList();
    return new DistrictTeam(district, centreId, volunteers, agencies);
  }

  private String openCentre(District district) {
    SplittableRandom random = seed.random("centre-" + district.code());
    LocalDate openedOn =
        OPENED.getOrDefault(
            district.code(), LocalDate.of(2020, 1, 6).plusDays(random.nextInt(870)));
    var centre =
        new NewCentre(
            district.code(),
            "ศูนย์ประสานงาน อพม. เขต" + district.nameTh(),
            "SDHSV Coordination Centre, " + district.nameEn(),
            new Premises("ที่ทำการชุมชนสมมุติ เขต" + district.nameTh(), ""),
            openedOn);
    return registry.create(
        "department", "/v1/centres", seed.key("centre", district.code()), centre);
  }

  private String registerVolunteer(District district, int n) {
    FictionalPerson person = people.adult(district.number() * 100 + n);
    LocalDate trained = LocalDate.of(2019, 3, 1).plusDays(n * 37L);
    var volunteer =
        new NewVolunteer(
            district.code(),
            person.title(),
            person.firstName(),
            person.lastName(),
            person.nationalId(),
            trained,
            trained.plusDays(30));
    return registry.create(
        district.officer(),
        "/v1/volunteers",
        seed.key("volunteer", district.code() + "-" + n),
        volunteer);
  }

  private void appointCommittee(District district, String centreId, List<String> volunteers) {
    var members = new ArrayList<Member>();
    for (int i = 0; i < ROLES.size(); i++) {
      members.add(new Member(volunteers.get(i), ROLES.get(i)));
    }
    var appointment =
        new Appointment(district.number() + "/2565", APPOINTED, APPOINTED, TERM_ENDS, members);
    registry.post(
        "department",
        "/v1/centres/" + centreId + "/committee",
        seed.key("committee", district.code()),
        appointment);
  }

  private Agency register(District district, Kind kind) {
    SplittableRandom random = seed.random("agency-" + kind + district.code());
    var agency =
        new NewAgency(
            kind.name(),
            kind.nameTh(district),
            kind.nameEn(district),
            List.of(district.code()),
            kind.services(),
            random.nextInt(100) < 70 ? "OPEN" : "LIMITED");
    String id =
        registry.create(
            "department", "/v1/agencies", seed.key("agency", kind + "-" + district.code()), agency);
    return new Agency(id, kind);
  }
}
