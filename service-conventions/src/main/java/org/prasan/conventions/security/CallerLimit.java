package org.prasan.conventions.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** How often one caller may ask anything at all, and one address whatever needs no token. */
public final class CallerLimit implements HandlerInterceptor {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final RateLimit callers;
  private final RateLimit strangers;
  private final ClientAddress address;

  public CallerLimit(HttpProperties settings, ClientAddress address, Clock clock) {
    this.callers = RateLimit.of(settings.requestsPerMinute(), MINUTE, clock);
    this.strangers = RateLimit.of(settings.publicRequestsPerMinute(), MINUTE, clock);
    this.address = address;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod && request.getDispatcherType() != DispatcherType.ERROR) {
      Authentication who = SecurityContextHolder.getContext().getAuthentication();
      if (who instanceof JwtAuthenticationToken token) {
        callers.acquire(token.getName());
      } else {
        strangers.acquire(address.of(request));
      }
    }
    return true;
  }
}
