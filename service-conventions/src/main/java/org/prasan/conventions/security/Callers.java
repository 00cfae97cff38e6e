package org.prasan.conventions.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands controllers the {@link Caller}. What changes something gets one who is no auditor: an
 * auditor reads everything and changes nothing, so an officer who audits as well commands in the
 * own scope only. Roles that have ended, by what the service knows, give no right.
 */
public final class Callers implements HandlerMethodArgumentResolver {

  private static final int LONGEST_NAME = 200;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final ObjectProvider<Standing> standing;

  public Callers(ObjectProvider<Standing> standing) {
    this.standing = standing;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    Caller caller =
        current()
            .orElseThrow(() -> new IllegalStateException("a public endpoint asks for its caller"));
    String method = ((HttpServletRequest) web.getNativeRequest()).getMethod();
    return now(READING.contains(method) ? caller : caller.without(Role.AUDITOR));
  }

  /**
   * @throws AccessDeniedException when every role of the caller has ended
   */
  private Caller now(Caller caller) {
    Standing known = standing.getIfAvailable(() -> it -> it);
    Caller now = known.now(caller);
    if (now.roles().isEmpty() && !caller.roles().isEmpty()) {
      throw new AccessDeniedException("every role has ended");
    }
    return now;
  }

  /** Who asks, an auditor included; empty for a stranger. */
  public static Optional<Caller> current() {
    return token().map(Caller::of);
  }

  /** What the caller wants to be called by colleagues; not every issuer tells. */
  public static Optional<String> currentName() {
    return token()
        .map(token -> token.getClaims().get("name"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME);
  }

  /** How long the caller's token goes on, by the wall clock; nothing for a stranger. */
  public static Duration tokenLeft() {
    return token()
        .map(Jwt::getExpiresAt)
        .map(end -> Duration.between(Instant.now(), end))
        .orElse(Duration.ZERO);
  }

  static Optional<Jwt> token() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken token
        ? Optional.of(token.getToken())
        : Optional.empty();
  }
}
