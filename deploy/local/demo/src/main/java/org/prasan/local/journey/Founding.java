package org.prasan.local.journey;

import static org.prasan.local.journey.Api.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.local.journey.Agency.Kind;

/** Registers what a district has before the workshop: its centre, volunteers and agencies. */
record Founding(Api registry, Seed seed, FictionalPeople people) {

  /** Six centres whose opening was in the press; the others get a day of the years after. */
  private static final Map<String, LocalDate> OPENED =
      Map.of(
          "1036", LocalDate.of(2018, 5, 15),
          "1016", LocalDate.of(2018, 11, 27),
          "1005", LocalDate.of(2019, 3, 11),
          "1048", LocalDate.of(2019, 3, 12),
          "1031", LocalDate.of(2019, 11, 27),
          "1032", LocalDate.of(2019, 11, 28));

  private static final String ROLES =
      "CHAIR VICE_CHAIR SECRETARY ASSISTANT_SECRETARY TREASURER REGISTRAR PUBLIC_RELATIONS"
          + " MEMBER MEMBER MEMBER MEMBER";

  private static final LocalDate FIRST_TERM = LocalDate.of(2022, 12, 1);
  private static final int YEARS_OF_A_TERM = 4;

  /** Centre, volunteers, the committee that is elected among them, and the agencies. */
  DistrictTeam found(District district) {
    String centreId = openCentre(district);
    SplittableRandom random = seed.random("volunteers-" + district.code());
    List<String> volunteers =
        IntStream.rangeClosed(1, random.nextInt(12, 16))
            .mapToObj(n -> registerVolunteer(district, n))
            .toList();
    appoint(new DistrictTeam(district, centreId, volunteers, List.of()), FIRST_TERM);
    List<Agency> agencies = Stream.of(Kind.values()).map(kind -> register(district, kind)).toList();
    return new DistrictTeam(district, centreId, volunteers, agencies);
  }

  private String openCentre(District district) {
    String code = district.code();
    LocalDate someDay =
        LocalDate.of(2020, 1, 6).plusDays(seed.random("centre-" + code).nextInt(870));
    String place = "ที่ทำการชุมชนสมมุติ เขต" + district.nameTh();
    Map<String, Object> centre =
        fields(
            "districtCode",
            code,
            "nameTh",
            "ศูนย์ประสานงาน อพม. เขต" + district.nameTh(),
            "nameEn",
            "SDHSV Coordination Centre, " + district.nameEn(),
            "premises",
            fields("descriptionTh", place, "subdistrictTh", ""),
            "openedOn",
            OPENED.getOrDefault(code, someDay));
    return registry.create("department", "/v1/centres", seed.key("centre", code), centre);
  }

  private String registerVolunteer(District district, int n) {
    FictionalPeople.Person person = people.adult(district.number() * 100 + n);
    LocalDate trained = LocalDate.of(2019, 3, 1).plusDays(n * 37L);
    Map<String, Object> volunteer =
        fields(
            "districtCode", district.code(),
            "title", person.title(),
            "firstName", person.firstName(),
            "lastName", person.lastName(),
            "nationalId", person.nationalId(),
            "trainedOn", trained,
            "registeredOn", trained.plusDays(30));
    String key = seed.key("volunteer", district.code() + "-" + n);
    return registry.create(district.officer(), "/v1/volunteers", key, volunteer);
  }

  /** A committee for every term since the first, so that one is in term whenever this is run. */
  void renew(DistrictTeam team, LocalDate today) {
    for (LocalDate start = FIRST_TERM.plusYears(YEARS_OF_A_TERM);
        !start.isAfter(today);
        start = start.plusYears(YEARS_OF_A_TERM)) {
      appoint(team, start);
    }
  }

  private void appoint(DistrictTeam team, LocalDate start) {
    List<String> roles = List.of(ROLES.split(" "));
    District district = team.district();
    Map<String, Object> appointment =
        fields(
            "appointmentOrderNo",
            district.number() + "/" + (start.getYear() + 543),
            "appointedOn",
            start,
            "termStartsOn",
            start,
            "termEndsOn",
            start.plusYears(YEARS_OF_A_TERM).minusDays(1),
            "members",
            IntStream.range(0, roles.size())
                .mapToObj(
                    i -> fields("volunteerId", team.volunteers().get(i), "role", roles.get(i)))
                .toList());
    String key = seed.key("committee", district.code() + "-" + start.getYear());
    registry.post("department", "/v1/centres/" + team.centreId() + "/committee", key, appointment);
  }

  private Agency register(District district, Kind kind) {
    SplittableRandom random = seed.random("agency-" + kind + district.code());
    Map<String, Object> agency =
        fields(
            "kind", kind,
            "nameTh", kind.nameTh(district),
            "nameEn", kind.nameEn(district),
            "districts", List.of(district.code()),
            "services", kind.services(),
            "capacity", random.nextInt(100) < 70 ? "OPEN" : "LIMITED");
    String key = seed.key("agency", kind + "-" + district.code());
    return new Agency(registry.create("department", "/v1/agencies", key, agency), kind);
  }
}
