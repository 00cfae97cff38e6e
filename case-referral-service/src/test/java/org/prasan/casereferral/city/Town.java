package org.prasan.casereferral.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;

/** Who works in the city: officers and a chair in each district, and agencies of every temper. */
final class Town {

  static final List<String> SERVICES =
      List.of("CASH_AID", "SHELTER", "TREATMENT", "SCHOOL_AID", "RIGHTS_ADVICE");
  private static final int AGENCIES_OF_A_DISTRICT = 4;

  /** Money that the centres themselves may give. */
  static final String BAG = "FICTIONAL_BAG";

  /** How an agency treats what it is asked. */
  enum Temper {
    HELPS,
    SLOW,
    RETURNS,
    IGNORES,
    /** Accepts and is never heard of again. */
    VANISHES
  }

  record Agency(String id, String district, Temper temper) {
    Caller officer() {
      return Caller.of("agent-" + id, Set.of(Role.AGENCY_OFFICER), Set.of(), id);
    }
  }

  final List<String> districts;
  final Set<String> closed = new HashSet<>();
  final Officers officers;
  private final City city;
  private final Random random;
  private final Map<String, List<Agency>> agencies = new HashMap<>();
  private final Map<String, Long> said = new HashMap<>();
  private final Set<String> suspended = new HashSet<>();

  Town(City city, Random random, int districts) {
    this.city = city;
    this.random = random;
    this.districts =
        IntStream.rangeClosed(1, districts)
            .mapToObj(n -> String.format(Locale.ROOT, "10%02d", n))
            .toList();
    officers = new Officers(this.districts, random);
    this.districts.forEach(this::found);
    tell("registry.programme-events", BAG, "registry.programme-registered.v1", bag());
  }

  private void found(String district) {
    centre(district, "established", Map.of("nameTh", "ศูนย์สมมุติ", "nameEn", "Fictional Centre"));
    tell(
        "registry.volunteer-events",
        district + "-volunteer",
        "registry.volunteer-registered.v1",
        Map.of("volunteerId", district + "-volunteer", "districtCode", district));
    var own = new ArrayList<Agency>();
    for (int n = 0; n < AGENCIES_OF_A_DISTRICT; n++) {
      Temper temper = Temper.values()[(n + random.nextInt(2)) % Temper.values().length];
      own.add(opened(district, n, temper));
    }
    agencies.put(district, own);
  }

  private static Map<String, Object> bag() {
    return Map.of(
        "programme", BAG,
        "nameTh", "ถุงยังชีพสมมุติ",
        "nameEn", "Fictional relief bag",
        "unit", "BAHT_PER_TIME",
        "amountSatang", 300_000,
        "validFrom", "2022-10-01");
  }

  private Agency opened(String district, int n, Temper temper) {
    var agency = new Agency("10-agency-" + district + "-" + n, district, temper);
    tell(
        "registry.agency-events",
        agency.id(),
        "registry.agency-registered.v1",
        Map.of(
            "agencyId", agency.id(),
            "kind", "FOUNDATION",
            "nameTh", "มูลนิธิสมมุติ",
            "nameEn", "Fictional Foundation",
            "districts", List.of(district),
            "services", SERVICES,
            "capacity", "OPEN"));
    return agency;
  }

  /** Closes one and opens another in its place, so that a district is never without. */
  void replaceAnAgencyOf(String district) {
    List<Agency> own = of(district);
    Agency old = own.remove(random.nextInt(own.size()));
    closed.add(old.id());
    tell(
        "registry.agency-events",
        old.id(),
        "registry.agency-closed.v1",
        Map.of("agencyId", old.id(), "closedOn", city.clock.instant().toString().substring(0, 10)));
    own.add(opened(district, said.size() + 100, Temper.HELPS));
  }

  /** Of money, so often for one person in a year. */
  void programme(int timesPerYear) {
    tell(
        "registry.programme-events",
        CaseAsks.PROGRAMME,
        "registry.programme-registered.v1",
        Map.of(
            "programme", CaseAsks.PROGRAMME,
            "nameTh", "เงินสมมุติ",
            "nameEn", "Fictional money",
            "unit", "BAHT_PER_TIME",
            "timesPerYear", timesPerYear,
            "validFrom", "2026-10-01"));
  }

  void suspend(String district) {
    centre(district, "suspended", Map.of());
    suspended.add(district);
  }

  void reinstate(String district) {
    centre(district, "reinstated", Map.of());
    suspended.remove(district);
  }

  boolean works(String district) {
    return !suspended.contains(district);
  }

  /** Whether somebody who works on this case today still has its district. */
  boolean answersFor(String subject, String district) {
    return works(district)
        ? officers.has(district, subject)
        : officers.has(district, subject) || subject.equals(department().subject());
  }

  /** Whoever leads the district: its chair, or the department where the centre does not work. */
  Caller head(String district) {
    return works(district) ? chair(district) : department();
  }

  /** An officer of the district, or the department where the centre does not work. */
  Caller whoeverWorksOn(String district) {
    return works(district) ? Officers.caller(officers.anyOf(district), district) : department();
  }

  void centre(String district, String event, Map<String, Object> more) {
    var data = new HashMap<>(more);
    data.put("centreId", district + "-centre");
    data.put("districtCode", district);
    tell("registry.centre-events", district + "-centre", "registry.centre-" + event + ".v1", data);
  }

  List<Agency> of(String district) {
    return agencies.getOrDefault(district, List.of());
  }

  Caller officer(String district, int n) {
    return Caller.of(
        "officer-" + district + "-" + n, Set.of(Role.CENTRE_OFFICER), Set.of(district), null);
  }

  Caller chair(String district) {
    return new Caller(
        "chair-" + district,
        Set.of(Role.CENTRE_OFFICER),
        Set.of(district),
        null,
        null,
        Position.CHAIR);
  }

  Caller volunteer(String district) {
    return new Caller(
        "volunteer-" + district,
        Set.of(Role.VOLUNTEER),
        Set.of(district),
        null,
        district + "-volunteer",
        null);
  }

  Caller department() {
    return Caller.of("department", Set.of(Role.DEPARTMENT), Set.of(), null);
  }

  private void tell(String topic, String key, String type, Map<String, Object> data) {
    city.says(topic, key, said.merge(key, 1L, Long::sum), type, data);
  }
}
