package org.prasan.conventions.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes down who replayed events or rebuilt from them, which the actuator does, no controller. */
public final class OperatorWatch extends OncePerRequestFilter {

  private final SecurityLog log;

  public OperatorWatch(SecurityLog log) {
    this.log = log;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who instanceof JwtAuthenticationToken token && response.getStatus() / 100 == 2) {
      log.record(
          SecurityEvent.REPLAYED, Caller.of(token.getToken()), SecurityWatch.operation(request));
    }
  }
}
