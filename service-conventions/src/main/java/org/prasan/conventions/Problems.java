package org.prasan.conventions;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Makes RFC 9457 problem details in English and Thai. Texts stand in {@code problems.properties}
 * and {@code problems_th.properties}: {@code <slug>.title}, {@code <slug>.detail}.
 */
public final class Problems {

  public static final String TYPE_BASE = "https://prasan.org/problems/";
  static final Locale THAI = Locale.forLanguageTag("th");

  private final MessageSource texts;

  Problems(MessageSource texts) {
    this.texts = texts;
  }

  /** A field that the request got wrong; the value itself is never repeated. */
  public record FieldProblem(String field, String code, String message, String messageTh) {}

  ProblemDetail of(DomainException refused) {
    ProblemDetail problem = of(refused.slug(), refused.status(), refused.arguments());
    if (refused.field() != null) {
      problem.setProperty("errors", List.of(field(refused.field(), refused.slug(), problem)));
    }
    return problem;
  }

  private static FieldProblem field(String field, String slug, ProblemDetail problem) {
    Map<String, Object> extra = problem.getProperties();
    Object thai = extra == null ? null : extra.get("detailTh");
    return new FieldProblem(field, slug, String.valueOf(problem.getDetail()), String.valueOf(thai));
  }

  ProblemDetail of(String slug, int status) {
    return of(slug, status, Map.of());
  }

  ProblemDetail of(String slug, int status, Map<String, Object> arguments) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
    problem.setType(URI.create(TYPE_BASE + slug));
    problem.setTitle(text(slug + ".title", arguments, Locale.ENGLISH));
    problem.setProperty("titleTh", text(slug + ".title", arguments, THAI));
    problem.setDetail(text(slug + ".detail", arguments, Locale.ENGLISH));
    problem.setProperty("detailTh", text(slug + ".detail", arguments, THAI));
    return problem;
  }

  FieldProblem field(String field, String code) {
    return new FieldProblem(
        field,
        code,
        text("field." + code, Map.of(), Locale.ENGLISH),
        text("field." + code, Map.of(), THAI));
  }

  /** Placeholders are named, as in {@code {caseNo}}, so that translations may reorder them. */
  private String text(String key, Map<String, Object> arguments, Locale locale) {
    String text = texts.getMessage(key, null, key, locale);
    return fill(text == null ? key : text, arguments);
  }

  private static String fill(String text, Map<String, Object> arguments) {
    String filled = text;
    for (Map.Entry<String, Object> argument : arguments.entrySet()) {
      filled = filled.replace("{" + argument.getKey() + "}", argument.getValue().toString());
    }
    return filled;
  }

  /** For tests that hold a service's rules against its texts. */
  public boolean hasTexts(String slug) {
    return hasText(slug, Locale.ENGLISH) && hasText(slug, THAI);
  }

  private boolean hasText(String slug, Locale locale) {
    @Nullable String title = texts.getMessage(slug + ".title", null, null, locale);
    @Nullable String detail = texts.getMessage(slug + ".detail", null, null, locale);
    return title != null && detail != null;
  }
}
