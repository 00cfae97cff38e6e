package org.prasan.conventions.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
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

  private final SecurityLog log;
  private final MassReading reading;

  public SecurityWatch(SecurityLog log, HttpProperties settings, Clock clock) {
    this.log = log;
    this.reading = new MassReading(settings.massReadPerHour(), clock);
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
    if (status == 403 || status == 404 && isElsewhere(request, caller)) {
      log.record(SecurityEvent.FORBIDDEN, caller, operation(request));
    } else if (status == 429) {
      log.record(SecurityEvent.RATE_LIMITED, caller, operation(request));
    } else if (status == 200
        && HttpMethod.GET.matches(request.getMethod())
        && reading.passes(caller.subject(), records(request))) {
      log.record(SecurityEvent.MASS_READ, caller, operation(request));
    }
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

  private static int records(HttpServletRequest request) {
    return request.getAttribute(RECORDS) instanceof Integer many ? many : 1;
  }

  static String operation(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return request.getMethod() + (pattern == null ? "" : " " + pattern);
  }
}
