package org.prasan.conventions;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.IntentReused;
import org.prasan.messaging.OutboxFull;
import org.prasan.messaging.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns every refusal into a problem detail; nothing a caller sent is repeated in it. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String RETRY_AFTER_SECONDS = "5";

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(DomainException refused) {
    return ResponseEntity.status(refused.status()).body(problems.of(refused));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badRequest(BadRequest bad) {
    return answer(bad.slug(), 400, bad.field());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> stale(StaleVersion stale) {
    return answer("stale-version", 412, null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> raced(ConcurrentChange raced) {
    return answer("concurrent-change", 409, null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> exists(AlreadyExists exists) {
    return answer("already-exists", 409, null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> reused(IntentReused reused) {
    return answer("idempotency-key-reused", 422, "Idempotency-Key");
  }

  @ExceptionHandler({OutboxFull.class, DataAccessException.class})
  ResponseEntity<ProblemDetail> overloaded(RuntimeException down) {
    log.warn("cannot serve now: {}", down.getClass().getSimpleName());
    return ResponseEntity.status(503)
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .body(problems.of("temporarily-unavailable", 503));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(ConstraintViolationException invalid) {
    return unprocessable(invalid.getConstraintViolations().stream().map(this::field).toList());
  }

  private Problems.FieldProblem field(ConstraintViolation<?> violation) {
    return problems.field(
        violation.getPropertyPath().toString(),
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
  }

  /** Security's own handlers answer these; the advice must not turn them into 500. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void leaveToSecurity(RuntimeException refused) {
    throw refused;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unexpected(RuntimeException bug) {
    log.error("unexpected failure", bug);
    return answer("internal-error", 500, null);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Throwable cause = unreadable.getMostSpecificCause();
    String slug =
        switch (cause) {
          case BodyTooLarge _ -> "body-too-large";
          case UnrecognizedPropertyException _ -> "unknown-field";
          case MismatchedInputException _ -> "wrong-type";
          default -> "malformed-json";
        };
    int code = slug.equals("body-too-large") ? 413 : 400;
    return untyped(answer(slug, code, cause instanceof JacksonException json ? path(json) : null));
  }

  private static @Nullable String path(JacksonException json) {
    String path =
        json.getPath().stream()
            .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? null : path;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return untyped(
        unprocessable(
            invalid.getBindingResult().getFieldErrors().stream().map(this::field).toList()));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return untyped(
        unprocessable(
            invalid.getParameterValidationResults().stream()
                .flatMap(result -> fields(result).stream())
                .toList()));
  }

  private List<Problems.FieldProblem> fields(ParameterValidationResult result) {
    if (result instanceof ParameterErrors errors) {
      return errors.getFieldErrors().stream().map(this::field).toList();
    }
    String name = String.valueOf(result.getMethodParameter().getParameterName());
    return result.getResolvableErrors().stream()
        .map(error -> problems.field(name, code(error.getCodes())))
        .toList();
  }

  private Problems.FieldProblem field(FieldError error) {
    return problems.field(error.getField(), String.valueOf(error.getCode()));
  }

  private static String code(String @Nullable [] codes) {
    return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception exception,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
      return untyped(answer("wrong-type", 400, mismatch.getName()));
    }
    String slug =
        switch (HttpStatus.resolve(status.value())) {
          case NOT_FOUND -> "not-found";
          case METHOD_NOT_ALLOWED -> "method-not-allowed";
          case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
          case NOT_ACCEPTABLE -> "not-acceptable";
          case CONTENT_TOO_LARGE -> "body-too-large";
          case null, default -> status.is4xxClientError() ? "bad-request" : "internal-error";
        };
    return ResponseEntity.status(status).headers(headers).body(problems.of(slug, status.value()));
  }

  private ResponseEntity<ProblemDetail> unprocessable(List<Problems.FieldProblem> fields) {
    ProblemDetail problem = problems.of("invalid-request", 422);
    problem.setProperty("errors", fields);
    return ResponseEntity.unprocessableContent().body(problem);
  }

  private ResponseEntity<ProblemDetail> answer(String slug, int status, @Nullable String field) {
    ProblemDetail problem =
        problems.of(slug, status, field == null ? Map.of() : Map.of("field", field));
    if (field != null) {
      problem.setProperty("errors", List.of(problems.field(field, slug)));
    }
    return ResponseEntity.status(status).body(problem);
  }

  private static ResponseEntity<Object> untyped(ResponseEntity<ProblemDetail> answer) {
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .body(answer.getBody());
  }
}
