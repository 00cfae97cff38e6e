package org.prasan.conventions.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.prasan.conventions.problem.Problem.Field;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a JSON body, and where, without repeating any of its values. */
final class JsonFaults {
  private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Problems problems;

  JsonFaults(Problems problems) {
    this.problems = problems;
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
      case InvalidFormatException blank
          when blank.getValue() instanceof String && blank.getTargetType() == String.class ->
          named("invalid-request", "field.NotBlank", 422, blank);
      case MismatchedInputException wrong when wrong.getTargetType() == LocalDate.class ->
          named("wrong-type", "field.date", 400, wrong);
      case MismatchedInputException wrong -> named("wrong-type", "field.wrong-type", 400, wrong);
      case InputCoercionException beyond -> named("wrong-type", "field.wrong-type", 400, beyond);
      case JacksonException malformed ->
          named("malformed-json", "field.malformed-json", 400, malformed);
      case null, default -> problems.of("malformed-json", 400);
    };
  }

  private Problem named(String slug, String key, int status, JacksonException fault) {
    String path = path(fault.getPath());
    List<Field> errors =
        path.isEmpty() ? List.of() : List.of(problems.field(path, slug, key, Map.of()));
    return problems.of(slug, status, errors);
  }

  private static String path(List<JacksonException.Reference> references) {
    var path = new StringBuilder();
    for (var reference : references) {
      String name = reference.getPropertyName();
      if (name == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".");
        path.append(FIELD_NAME.matcher(name).matches() ? name : "?");
      }
    }
    return path.toString();
  }
}
