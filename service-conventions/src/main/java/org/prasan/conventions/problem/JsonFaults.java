package org.prasan.conventions.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.prasan.conventions.problem.Problem.Field;
import org.prasan.thai.ThaiText;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a JSON body, and where, without repeating any of its values. */
final class JsonFaults {
  private final Problems problems;
  private final DateFaults dates;

  JsonFaults(Problems problems) {
    this.problems = problems;
    this.dates = new DateFaults(problems);
  }

  Problem of(HttpMessageNotReadableException unreadable) {
    return switch (unreadable.getCause()) {
      case ValueInstantiationException refused
          when refused.getCause() instanceof DomainException rule ->
          problems.of(rule);
      case ValueInstantiationException refused ->
          named("invalid-request", "field.invalid", 422, refused);
      case UnrecognizedPropertyException unknown ->
          named("unknown-field", "field.unknown-field", 400, unknown);
      case InvalidFormatException text
          when text.getTargetType() == String.class && text.getValue() instanceof String typed ->
          named("invalid-request", fault(typed), 422, text);
      case InvalidFormatException date
          when date.getTargetType() == LocalDate.class && date.getValue() instanceof String typed ->
          problems.of("wrong-type", 400, List.of(dates.of(path(date), typed)));
      case MismatchedInputException wrong when wrong.getTargetType() == LocalDate.class ->
          named("wrong-type", "field.date", 400, wrong);
      case MismatchedInputException wrong -> named("wrong-type", "field.wrong-type", 400, wrong);
      case InputCoercionException beyond -> named("wrong-type", "field.wrong-type", 400, beyond);
      case JacksonException malformed ->
          named("malformed-json", "field.malformed-json", 400, malformed);
      case null, default -> problems.of("malformed-json", 400);
    };
  }

  private static String fault(String text) {
    return ThaiText.showsNothing(text) ? "field.NotBlank" : "field.unreadable";
  }

  private Problem named(String slug, String key, int status, JacksonException fault) {
    String path = path(fault);
    List<Field> errors =
        path.isEmpty() ? List.of() : List.of(problems.field(path, slug, key, Map.of()));
    return problems.of(slug, status, errors);
  }

  /** Names that are declared; one that is not may be what somebody typed about a person. */
  private static String path(JacksonException fault) {
    String unknown =
        fault instanceof UnrecognizedPropertyException it ? it.getPropertyName() : null;
    var path = new StringBuilder();
    for (var reference : fault.getPath()) {
      String name = reference.getPropertyName();
      if (name == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".");
        path.append(name.equals(unknown) ? "?" : name);
      }
    }
    return path.toString();
  }
}
