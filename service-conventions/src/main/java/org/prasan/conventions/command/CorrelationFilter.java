package org.prasan.conventions.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id that follows it into the log, the events and the answer. An id from
 * outside is taken only in the form of a UUID or trace id, so that nothing personal travels in it.
 */
public final class CorrelationFilter extends OncePerRequestFilter {
  static final String HEADER = "X-Correlation-Id";
  private static final String ATTRIBUTE = CorrelationFilter.class.getName();
  private static final Pattern ID =
      Pattern.compile("(?i)[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Id of the current request. */
  static String idOf(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : newId();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = choose(request.getHeader(HEADER), MDC.get("traceId"));
    request.setAttribute(ATTRIBUTE, id);
    response.setHeader(HEADER, id);
    try (var _ = MDC.putCloseable("correlationId", id)) {
      chain.doFilter(request, response);
    }
  }

  private static String choose(@Nullable String given, @Nullable String traceId) {
    if (given != null && ID.matcher(given).matches()) {
      return given;
    }
    return traceId != null && ID.matcher(traceId).matches() ? traceId : newId();
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
