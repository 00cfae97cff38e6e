package org.prasan.conventions.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes into the security log what an answer's status tells: refused by role or scope, asked too
 * often, read very much. It names operations by their patterns, never by what was asked.
 */
public final class SecurityWatch implements HandlerInterceptor {

  /** Ids begin with the district that they belong to. */
  private static final Pattern OF_DISTRICT = Pattern.compile("(10[0-5]\\d)-.+");

  private static final String RECORDS = SecurityWatch.class.getName();
  private static final String PEOPLE = RECORDS + ".people";

  private final SecurityLog log;
  private final MassReading reading;
  private final MassReading readingPeople;
  private final List<HiddenRecords> hidden;

  public SecurityWatch(
      SecurityLog log, HttpProperties settings, Clock clock, List<HiddenRecords> hidden) {
    this.log = log;
    this.reading = new MassReading(settings.massReadPerHour(), clock);
    this.readingPeople = new MassReading(settings.massPeoplePerHour(), clock);
    this.hidden = hidden;
  }

  /** That the answer to the request of this thread, if there is one, shows people. */
  public static void showsPeople(int records) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
      HttpServletRequest request = here.getRequest();
      request.setAttribute(PEOPLE, number(request, PEOPLE, 0) + records);
    }
  }

  /** How many records the answer shows, where it is more than one. */
  static void shows(HttpServletRequest request, int records) {
    request.setAttribute(RECORDS, records);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (request.getDispatcherType() == DispatcherType.ERROR || failure != null) {
      return;
    }
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who instanceof JwtAuthenticationToken token) {
      watch(request, response.getStatus(), Caller.of(token.getToken()));
    } else if (response.getStatus() == 429) {
      log.record(SecurityEvent.RATE_LIMITED, operation(request));
    }
  }

  private void watch(HttpServletRequest request, int status, Caller caller) {
    if (status == 403 || status == 404 && (isElsewhere(request, caller) || isHidden(request))) {
      log.record(SecurityEvent.FORBIDDEN, caller, operation(request));
    } else if (status == 429) {
      log.record(SecurityEvent.RATE_LIMITED, caller, operation(request));
    } else if (status == 200 && readsMuch(request, caller)) {
      log.record(SecurityEvent.MASS_READ, caller, operation(request));
    }
  }

  /** Both are counted, whichever limit is passed. */
  private boolean readsMuch(HttpServletRequest request, Caller caller) {
    int people = number(request, PEOPLE, 0);
    boolean ofPeople = people > 0 && readingPeople.passes(caller.subject(), people);
    boolean ofAll =
        HttpMethod.GET.matches(request.getMethod())
            && reading.passes(caller.subject(), number(request, RECORDS, 1));
    return ofPeople || ofAll;
  }

  /** The answer is the same as for an unknown id, but the id itself says whose it would be. */
  private static boolean isElsewhere(HttpServletRequest request, Caller caller) {
    return caller.worksInDistricts()
        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        && variables.values().stream()
            .map(value -> OF_DISTRICT.matcher(String.valueOf(value)))
            .filter(Matcher::matches)
            .anyMatch(id -> !caller.covers(id.group(1)));
  }

  /** Nor does it tell apart what is kept from the caller in the own district. */
  private boolean isHidden(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        && variables.get("id") instanceof String id
        && hidden.stream().anyMatch(records -> records.hold(id));
  }

  private static int number(HttpServletRequest request, String name, int otherwise) {
    return request.getAttribute(name) instanceof Integer many ? many : otherwise;
  }

  static String operation(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return request.getMethod() + (pattern == null ? "" : " " + pattern);
  }
}
