package org.prasan.local.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Someone who may try the local system; who it is follows from the user name alone. */
record DemoPerson(
    String subject,
    String role,
    List<String> districts,
    @Nullable String agency,
    @Nullable String volunteer) {

  static final String HINT =
      "Demo people: ministry, department, auditor, officer-<district>, volunteer-<volunteer id>,"
          + " agency-<agency id>; password demo";

  private static final Pattern IN_DISTRICT = Pattern.compile("officer-(10[0-4]\\d|1050)");

  /** Ids of the register begin with the district. */
  private static final Pattern IN_REGISTER =
      Pattern.compile("volunteer-((10[0-4]\\d|1050)-[A-Za-z0-9-]{1,59})");

  private static final Pattern IN_AGENCY = Pattern.compile("agency-([A-Za-z0-9-]{1,64})");

  static Optional<DemoPerson> named(String username) {
    return switch (username) {
      case "ministry", "department", "auditor" ->
          Optional.of(
              new DemoPerson(username, username.toUpperCase(Locale.ROOT), List.of(), null, null));
      default -> inDistrict(username).or(() -> inRegister(username)).or(() -> inAgency(username));
    };
  }

  private static Optional<DemoPerson> inDistrict(String username) {
    Matcher person = IN_DISTRICT.matcher(username);
    return person.matches()
        ? Optional.of(
            new DemoPerson(username, "CENTRE_OFFICER", List.of(person.group(1)), null, null))
        : Optional.empty();
  }

  private static Optional<DemoPerson> inRegister(String username) {
    Matcher person = IN_REGISTER.matcher(username);
    return person.matches()
        ? Optional.of(
            new DemoPerson(username, "VOLUNTEER", List.of(person.group(2)), null, person.group(1)))
        : Optional.empty();
  }

  private static Optional<DemoPerson> inAgency(String username) {
    Matcher person = IN_AGENCY.matcher(username);
    return person.matches()
        ? Optional.of(new DemoPerson(username, "AGENCY_OFFICER", List.of(), person.group(1), null))
        : Optional.empty();
  }
}
