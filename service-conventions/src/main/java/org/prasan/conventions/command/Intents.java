package org.prasan.conventions.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.BadRequest;
import org.prasan.messaging.Intent;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads the caller's intent from the request. The stored key is a digest of caller and
 * Idempotency-Key, so two callers never meet in one key and the store learns neither. The key also
 * salts the request's fingerprint, so nobody can guess a body from it.
 */
public final class Intents implements HandlerMethodArgumentResolver {

  public static final String KEY_HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Intent.class;
  }

  @Override
  public Intent resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = (HttpServletRequest) web.getNativeRequest();
    checkHeaders(request, parameter.hasParameterAnnotation(RequiredKey.class));
    String key = request.getHeader(KEY_HEADER);
    String salt = key == null ? UUID.randomUUID().toString() : key;
    return new Intent(
        Digest.of(Objects.requireNonNullElse(request.getRemoteUser(), ""), salt),
        fingerprint(request, salt),
        expectedVersion(request.getHeader(HttpHeaders.IF_MATCH)),
        CorrelationFilter.idOf(request),
        null);
  }

  /** Refuses headers that make no intent, before anything else of the request is looked at. */
  public static void checkHeaders(HttpServletRequest request, boolean keyRequired) {
    String key = request.getHeader(KEY_HEADER);
    if (key == null && keyRequired) {
      throw new BadRequest("idempotency-key-missing", KEY_HEADER);
    }
    if (key != null && !KEY.matcher(key).matches()) {
      throw new BadRequest("idempotency-key-invalid", KEY_HEADER);
    }
    expectedVersion(request.getHeader(HttpHeaders.IF_MATCH));
  }

  private static String fingerprint(HttpServletRequest request, String salt) {
    return Digest.of(
        salt.getBytes(UTF_8),
        request.getMethod().getBytes(UTF_8),
        request.getRequestURI().getBytes(UTF_8),
        KeptBody.of(request));
  }

  private static @Nullable Long expectedVersion(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    Matcher version = ETAG.matcher(ifMatch);
    if (!version.matches()) {
      throw new BadRequest("if-match-invalid", HttpHeaders.IF_MATCH);
    }
    return Long.valueOf(version.group(1));
  }
}
