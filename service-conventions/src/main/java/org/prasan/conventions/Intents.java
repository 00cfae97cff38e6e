package org.prasan.conventions;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Intent;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads the caller's intent from the request. The stored key is a digest of caller and
 * Idempotency-Key, so two callers never meet in one key and the store learns neither.
 */
final class Intents implements HandlerMethodArgumentResolver {

  static final String BODY = Intents.class.getName() + ".body";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

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
    String key = request.getHeader("Idempotency-Key");
    if (key == null && parameter.hasParameterAnnotation(RequiredKey.class)) {
      throw new BadRequest("idempotency-key-missing", "Idempotency-Key");
    }
    if (key != null && !KEY.matcher(key).matches()) {
      throw new BadRequest("idempotency-key-invalid", "Idempotency-Key");
    }
    return new Intent(
        key == null ? UUID.randomUUID().toString() : scoped(request, key),
        fingerprint(request),
        expectedVersion(request.getHeader(HttpHeaders.IF_MATCH)),
        correlationId(request.getHeader("traceparent")),
        null);
  }

  private static String scoped(HttpServletRequest request, String key) {
    return digest((request.getRemoteUser() + "\n" + key).getBytes(UTF_8));
  }

  private static String fingerprint(HttpServletRequest request) {
    String target = request.getMethod() + " " + request.getRequestURI() + "\n";
    byte[] body = request.getAttribute(BODY) instanceof byte[] bytes ? bytes : new byte[0];
    return digest(target.getBytes(UTF_8), body);
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

  /** The caller's trace goes on; without one a new trace begins. */
  private static String correlationId(@Nullable String traceparent) {
    Matcher trace = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    if (!trace.matches()) {
      return UUID.randomUUID().toString();
    }
    String id = trace.group(1);
    return "%s-%s-%s-%s-%s"
        .formatted(
            id.substring(0, 8),
            id.substring(8, 12),
            id.substring(12, 16),
            id.substring(16, 20),
            id.substring(20));
  }

  private static String digest(byte[]... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha256.update(part);
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
