package org.prasan.conventions.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who asks, as the token says.
 *
 * @param subject an id, never a name
 * @param districts codes of the districts the caller answers for
 * @param agency id of the agency the caller works for, or null
 * @param volunteer id of the caller's own entry in the volunteer register, or null
 * @param position what the caller answers for within the centre or agency, or null
 */
public record Caller(
    String subject,
    Set<Role> roles,
    Set<String> districts,
    @Nullable String agency,
    @Nullable String volunteer,
    @Nullable Position position) {

  /** What a subject looks like wherever somebody is named by it. */
  public static final String SUBJECT = "[A-Za-z0-9][A-Za-z0-9._:|-]{0,127}";

  public Caller {
    roles = Set.copyOf(roles);
    districts = Set.copyOf(districts);
  }

  static Caller of(Jwt token) {
    return new Caller(
        Objects.requireNonNull(token.getSubject()),
        roles(token),
        Set.copyOf(claim(token, "districts")),
        text(token, "agency"),
        text(token, "volunteer"),
        Position.of(text(token, "position")));
  }

  /** For work of the service itself and for tests: nobody's volunteer, in no position. */
  public static Caller of(
      String subject, Set<Role> roles, Set<String> districts, @Nullable String agency) {
    return new Caller(subject, roles, districts, agency, null, null);
  }

  static Set<Role> roles(Jwt token) {
    Collection<String> names = claim(token, "roles");
    return EnumSet.allOf(Role.class).stream()
        .filter(role -> names.contains(role.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> claim(Jwt token, String name) {
    return token.getClaims().get(name) instanceof List<?> values
        ? values.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  private static @Nullable String text(Jwt token, String name) {
    return token.getClaims().get(name) instanceof String text && !text.isBlank() ? text : null;
  }

  /** The same caller with fewer districts: those of the given ones that the token names too. */
  public Caller within(Set<String> acting) {
    return new Caller(
        subject,
        roles,
        districts.stream().filter(acting::contains).collect(Collectors.toUnmodifiableSet()),
        agency,
        volunteer,
        position);
  }

  public Caller without(Role role) {
    return new Caller(
        subject,
        roles.stream().filter(other -> other != role).collect(Collectors.toUnmodifiableSet()),
        districts,
        agency,
        volunteer,
        position);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean is(Position wanted) {
    return position == wanted;
  }

  /** Ministry, department and auditors are not bound to a district or an agency. */
  public boolean seesEverything() {
    return is(Role.MINISTRY) || is(Role.DEPARTMENT) || is(Role.AUDITOR);
  }

  /** Whether the district is inside what the caller may see. */
  public boolean covers(String districtCode) {
    return seesEverything() || (worksInDistricts() && districts.contains(districtCode));
  }

  boolean worksInDistricts() {
    return is(Role.CENTRE_OFFICER) || is(Role.VOLUNTEER);
  }

  boolean worksForAgency() {
    return is(Role.AGENCY_OFFICER) && agency != null;
  }
}
