package org.prasan.conventions.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.Problem.Field;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes problems in English and Thai. Texts stand in {@code problems.properties} and {@code
 * problems_th.properties}: {@code <slug>.title}, {@code <slug>.detail}, and {@code
 * field.<Constraint>} for constraints of a service's own.
 */
public final class Problems {

  public static final String TYPE_BASE = "https://prasan.org/problems/";
  private static final Locale THAI = Locale.forLanguageTag("th");

  private final MessageSource texts;
  private final JsonMapper json;

  public Problems(MessageSource texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  Problem of(DomainException refused) {
    String field = refused.field();
    List<Field> errors =
        field == null
            ? List.of()
            : List.of(
                field(field, refused.slug(), refused.slug() + ".detail", refused.arguments()));
    return of(refused.slug(), refused.status(), refused.arguments(), errors);
  }

  Problem of(String slug, int status) {
    return of(slug, status, Map.of(), List.of());
  }

  Problem of(String slug, int status, List<Field> errors) {
    return of(slug, status, Map.of(), errors);
  }

  /** A problem of one field, whose message is the problem's detail. */
  Problem ofField(String slug, int status, String field) {
    return of(slug, status, List.of(field(field, slug, slug + ".detail", Map.of())));
  }

  Field field(String field, String code, String key, Map<String, Object> arguments) {
    return new Field(field, code, text(key, arguments, Locale.ENGLISH), text(key, arguments, THAI));
  }

  boolean hasText(String key) {
    return find(key, Locale.ENGLISH) != null;
  }

  /** For filters, which stand before any controller. */
  public void write(HttpServletResponse response, String slug, int status) throws IOException {
    byte[] body = json.writeValueAsBytes(of(slug, status));
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** For the container, which knows a status alone. */
  void write(HttpServletResponse response, int status) throws IOException {
    write(response, slug(status), status);
  }

  static String slug(int status) {
    return switch (status) {
      case 401 -> "unauthorized";
      case 403 -> "forbidden";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 408 -> "request-too-slow";
      case 413 -> "body-too-large";
      case 415 -> "unsupported-media-type";
      case 503 -> "temporarily-unavailable";
      default -> status < 500 ? "bad-request" : "internal-error";
    };
  }

  private Problem of(String slug, int status, Map<String, Object> arguments, List<Field> errors) {
    return new Problem(
        URI.create(TYPE_BASE + slug),
        text(slug + ".title", arguments, Locale.ENGLISH),
        text(slug + ".title", arguments, THAI),
        status,
        text(slug + ".detail", arguments, Locale.ENGLISH),
        text(slug + ".detail", arguments, THAI),
        errors);
  }

  /** Placeholders are named, as in {@code {caseNo}}, so that translations may reorder them. */
  private String text(String key, Map<String, Object> arguments, Locale locale) {
    String text = find(key, locale);
    if (text == null) {
      return key;
    }
    for (Map.Entry<String, Object> argument : arguments.entrySet()) {
      text = text.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
    }
    return text;
  }

  private @Nullable String find(String key, Locale locale) {
    return texts.getMessage(key, null, null, locale);
  }
}
