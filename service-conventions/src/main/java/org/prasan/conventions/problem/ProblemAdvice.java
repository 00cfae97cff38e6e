package org.prasan.conventions.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.Problem.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal into a problem; nothing a caller sent is repeated in it or in the log. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;
  private final FieldProblems fields;
  private final JsonFaults json;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
    this.fields = new FieldProblems(problems);
    this.json = new JsonFaults(problems);
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(DomainException refused) {
    return answer(problems.of(refused), retryAfter(refused.retryAfterSeconds()));
  }

  @ExceptionHandler
  ResponseEntity<Object> badRequest(BadRequest bad) {
    return answer(problems.ofField(bad.slug(), 400, bad.field()), HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(ConstraintViolationException invalid) {
    return unprocessable(fields.of(invalid));
  }

  /** Security's own handlers answer these; the advice must not turn them into 500. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void leaveToSecurity(RuntimeException refused) {
    throw refused;
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> ofFault(Throwable fault) {
    FaultClass known = FaultClass.of(fault);
    if (known == FaultClass.UNEXPECTED) {
      log.error("unexpected failure", Wordless.copyOf(fault));
    } else if (known.status() >= 500) {
      log.warn("cannot serve now: {}", fault.getClass().getSimpleName());
    }
    return answer(problems.of(known.slug(), known.status()), retryAfter(known.retryAfterSeconds()));
  }

  private static HttpHeaders retryAfter(int seconds) {
    var headers = new HttpHeaders();
    if (seconds > 0) {
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
    return headers;
  }

  ResponseEntity<Object> ofStatus(int status) {
    return answer(problems.of(Problems.slug(status), status), HttpHeaders.EMPTY);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(json.of(unreadable), headers);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return unprocessable(fields.of(invalid.getBindingResult()));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return unprocessable(fields.of(invalid));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception refusal,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Problem problem =
        switch (refusal) {
          case MethodArgumentTypeMismatchException wrong ->
              problems.of("wrong-type", 400, List.of(fields.of(wrong)));
          case MissingServletRequestParameterException missing ->
              problems.ofField("parameter-missing", 400, missing.getParameterName());
          case MissingRequestHeaderException missing ->
              problems.ofField("parameter-missing", 400, missing.getHeaderName());
          default -> problems.of(Problems.slug(status.value()), status.value());
        };
    if (problem.status() >= 500) {
      log.error("unexpected failure", Wordless.copyOf(refusal));
    }
    return answer(problem, headers);
  }

  private ResponseEntity<Object> unprocessable(List<Field> errors) {
    return answer(problems.of("invalid-request", 422, errors), HttpHeaders.EMPTY);
  }

  private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
