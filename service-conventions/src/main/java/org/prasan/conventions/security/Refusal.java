package org.prasan.conventions.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prasan.conventions.problem.Problems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** The answers to who has no valid token and who has no right, both written down. */
final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Problems problems;
  private final SecurityLog log;

  Refusal(Problems problems, SecurityLog log) {
    this.problems = problems;
    this.log = log;
  }

  /** The path is a stranger's own words, so it is not written down. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    boolean bad = refused instanceof InvalidBearerTokenException;
    log.record(
        SecurityEvent.REFUSED, request.getMethod() + (bad ? " bad token" : " without token"));
    response.setHeader("WWW-Authenticate", "Bearer");
    problems.write(response, "unauthorized", 401);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken token) {
      log.record(
          SecurityEvent.FORBIDDEN, Caller.of(token.getToken()), SecurityWatch.operation(request));
    }
    problems.write(response, "forbidden", 403);
  }
}
