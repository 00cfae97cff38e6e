package org.prasan.conventions.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.Problem.Field;
import org.prasan.thai.Area;
import org.prasan.thai.ThaiDates;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes problems in English and Thai. Texts stand in {@code problems.properties} and {@code
 * problems_th.properties}: {@code <slug>.title}, {@code <slug>.detail}, and {@code
 * field.<Constraint>} for constraints of a service's own. The names of codes that stand in them are
 * in {@code codes.properties} and {@code codes_th.properties}: {@code <Enum>.<CONSTANT>}.
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

  public Problem of(DomainException refused) {
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
      text = text.replace("{" + argument.getKey() + "}", said(argument.getValue(), locale));
    }
    return text;
  }

  /**
   * Dates, districts and codes in the reader's words: {@code 16 ธันวาคม 2565}, not {@code
   * 2022-12-16}.
   */
  private String said(Object argument, Locale locale) {
    return switch (argument) {
      case LocalDate date -> locale == THAI ? ThaiDates.longForm(date) : ThaiDates.english(date);
      case Area area -> locale == THAI ? area.nameTh() : area.nameEn();
      case Enum<?> code -> name(code, locale);
      default -> String.valueOf(argument);
    };
  }

  /** The code in a reader's words. */
  public String name(Enum<?> code, Locale locale) {
    String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
    return Objects.requireNonNullElse(find(key, locale), "…");
  }

  private @Nullable String find(String key, Locale locale) {
    return texts.getMessage(key, null, null, locale);
  }
}
