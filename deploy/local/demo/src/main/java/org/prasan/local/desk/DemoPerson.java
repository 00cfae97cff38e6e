package org.prasan.local.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Someone who may try the local system; who it is follows from the user name alone.
 *
 * @param claims what the token says beside subject and role
 */
record DemoPerson(String subject, String role, Map<String, Object> claims) {
  static final String HINT =
      "Demo people: ministry, department, auditor, operator, messenger, officer-<district>,"
          + " chair-<district>, volunteer-<district>, volunteer-<volunteer id>, agency-<agency id>; password demo";

  private static final Pattern STAFF = Pattern.compile("(officer|chair)-(10[0-4]\\d|1050)");

  /** Ids of volunteers begin with their district. */
  private static final Pattern VOLUNTEER =
      Pattern.compile("volunteer-((10[0-4]\\d|1050)(-[A-Za-z0-9-]{1,64})?)");

  private static final Pattern IN_AGENCY = Pattern.compile("agency-([A-Za-z0-9-]{1,64})");

  static Optional<DemoPerson> named(String username) {
    return switch (username) {
      case "ministry", "department", "auditor", "operator", "messenger" ->
          Optional.of(new DemoPerson(username, username.toUpperCase(Locale.ROOT), Map.of()));
      default -> staff(username).or(() -> volunteer(username)).or(() -> inAgency(username));
    };
  }

  private static Optional<DemoPerson> staff(String username) {
    Matcher person = STAFF.matcher(username);
    if (!person.matches()) {
      return Optional.empty();
    }
    var districts = List.of(person.group(2));
    return Optional.of(
        new DemoPerson(
            username,
            "CENTRE_OFFICER",
            person.group(1).equals("chair")
                ? Map.of("districts", districts, "position", "CHAIR")
                : Map.of("districts", districts)));
  }

  /** Who is named by an id alone stands in the register and may report. */
  private static Optional<DemoPerson> volunteer(String username) {
    Matcher person = VOLUNTEER.matcher(username);
    if (!person.matches()) {
      return Optional.empty();
    }
    var districts = List.of(person.group(2));
    return Optional.of(
        new DemoPerson(
            username,
            "VOLUNTEER",
            person.group(3) == null
                ? Map.of("districts", districts)
                : Map.of("districts", districts, "volunteer", person.group(1))));
  }

  private static Optional<DemoPerson> inAgency(String username) {
    Matcher person = IN_AGENCY.matcher(username);
    return person.matches()
        ? Optional.of(new DemoPerson(username, "AGENCY_OFFICER", Map.of("agency", person.group(1))))
        : Optional.empty();
  }
}
