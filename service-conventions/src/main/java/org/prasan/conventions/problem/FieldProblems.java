package org.prasan.conventions.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.Problem.Field;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Words for violated constraints. The text is looked up as {@code field.…} by the constraint's
 * message key, then by {@code <Constraint>.<field>}, then by {@code <Constraint>}; a constraint's
 * own default message is never used, because it may repeat the value.
 */
final class FieldProblems {
  private static final String ANY_CONSTRAINT = "field.invalid";

  private static final Comparator<Field> BY_FIELD =
      Comparator.comparing(Field::field).thenComparing(Field::code);

  private final Problems problems;
  private final DateFaults dates;

  FieldProblems(Problems problems) {
    this.problems = problems;
    this.dates = new DateFaults(problems);
  }

  List<Field> of(BindingResult result) {
    return result.getAllErrors().stream().map(this::ofBinding).sorted(BY_FIELD).toList();
  }

  List<Field> of(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .map(it -> violated(it.getPropertyPath().toString(), it, List.of()))
        .sorted(BY_FIELD)
        .toList();
  }

  List<Field> of(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .flatMap(this::ofParameter)
        .sorted(BY_FIELD)
        .toList();
  }

  Field of(MethodArgumentTypeMismatchException wrong) {
    return wrongType(wrong.getName(), wrong.getRequiredType() == LocalDate.class, wrong.getValue());
  }

  private Field ofBinding(ObjectError error) {
    String field = error instanceof FieldError named ? named.getField() : "";
    if (error.contains(ConstraintViolation.class)) {
      return violated(field, error.unwrap(ConstraintViolation.class), codes(error));
    }
    Object typed = error instanceof FieldError named ? named.getRejectedValue() : null;
    return wrongType(field, codes(error).contains("typeMismatch.java.time.LocalDate"), typed);
  }

  private Field wrongType(String field, boolean date, @Nullable Object typed) {
    return date
        ? dates.of(field, typed)
        : problems.field(field, "wrong-type", "field.wrong-type", Map.of());
  }

  private Stream<Field> ofParameter(ParameterValidationResult result) {
    if (result instanceof ParameterErrors errors) {
      return errors.getAllErrors().stream().map(this::ofBinding);
    }
    String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
    return result.getResolvableErrors().stream()
        .map(
            error -> violated(name, result.unwrap(error, ConstraintViolation.class), codes(error)));
  }

  private Field violated(String field, ConstraintViolation<?> violation, List<String> codes) {
    var constraint = violation.getConstraintDescriptor();
    String code = constraint.getAnnotation().annotationType().getSimpleName();
    Map<String, Object> attributes = constraint.getAttributes();
    String key =
        Stream.of(
                Stream.of(violation.getMessageTemplate().replaceAll("^\\{(.*)}$", "$1")),
                Stream.of(bounded(code, attributes)),
                codes.stream(),
                Stream.of(code))
            .flatMap(keys -> keys)
            .map(name -> "field." + name)
            .filter(problems::hasText)
            .findFirst()
            .orElse(ANY_CONSTRAINT);
    return problems.field(field, code, key, attributes);
  }

  private static List<String> codes(MessageSourceResolvable error) {
    return Arrays.asList(Objects.requireNonNullElse(error.getCodes(), new String[0]));
  }

  /** {@code Size} has two bounds, of which often one is meant. */
  private static String bounded(String code, Map<String, Object> attributes) {
    if (!code.equals("Size")) {
      return "";
    }
    if (Objects.equals(attributes.get("max"), Integer.MAX_VALUE)) {
      return "SizeAtLeast";
    }
    return Objects.equals(attributes.get("min"), 0) ? "SizeAtMost" : "";
  }
}
