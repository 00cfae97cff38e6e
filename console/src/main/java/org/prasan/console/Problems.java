package org.prasan.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says whatever the console itself refuses in the form of the services, in Thai and English, and
 * never what an exception said.
 */
@RestController
@ControllerAdvice
class Problems implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /** Texts stand in {@code problems.properties} and {@code problems_th.properties}. */
  enum Problem {
    UNAUTHORIZED(401),
    CONSOLE_HEADER_MISSING(403),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    BAD_REQUEST(400),
    SERVICE_UNREACHABLE(502),
    ISSUER_UNREACHABLE(502),
    LOGIN_UNREACHABLE(502),
    LOGIN_FAILED(400),
    SERVICE_TOO_SLOW(504),
    INTERNAL_ERROR(500);

    private static final Properties ENGLISH = texts("problems.properties");
    private static final Properties THAI = texts("problems_th.properties");

    private final int status;

    Problem(int status) {
      this.status = status;
    }

    private static Properties texts(String file) {
      try {
        return PropertiesLoaderUtils.loadProperties(
            new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }

    int status() {
      return status;
    }

    Map<String, Object> body() {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("type", "https://prasan.org/problems/" + slug());
      body.put("title", ENGLISH.getProperty(slug() + ".title"));
      body.put("titleTh", THAI.getProperty(slug() + ".title"));
      body.put("status", status);
      body.put("detail", ENGLISH.getProperty(slug() + ".detail"));
      body.put("detailTh", THAI.getProperty(slug() + ".detail"));
      body.put("errors", List.of());
      return body;
    }

    private String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Problem of(int status) {
      return switch (status) {
        case 401 -> UNAUTHORIZED;
        case 403 -> FORBIDDEN;
        case 404 -> NOT_FOUND;
        case 405 -> METHOD_NOT_ALLOWED;
        default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
      };
    }

    private static Problem of(Exception fault) {
      return switch (fault) {
        case Tokens.SessionEnded _ -> UNAUTHORIZED;
        case Tokens.IssuerUnreachable _ -> ISSUER_UNREACHABLE;
        case ResourceAccessException unanswered -> ofService(unanswered.getCause());
        case ErrorResponse refused -> of(refused.getStatusCode().value());
        default -> ofFault(fault);
      };
    }

    private static Problem ofService(@Nullable Throwable cause) {
      return cause instanceof HttpTimeoutException ? SERVICE_TOO_SLOW : SERVICE_UNREACHABLE;
    }

    private static Problem ofFault(Exception fault) {
      StackTraceElement[] at = fault.getStackTrace();
      LOG.error("{} at {}", fault.getClass().getName(), at.length == 0 ? "?" : at[0]);
      return INTERNAL_ERROR;
    }
  }

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /** An answer that breaks off when it has begun can't be taken back. */
  void write(HttpServletResponse response, Problem problem) throws IOException {
    if (!response.isCommitted()) {
      response.setStatus(problem.status());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(json.writeValueAsBytes(problem.body()));
    }
  }

  /** Of an answer that has begun there is nothing to say: most often a browser has left. */
  @ExceptionHandler
  void handle(Exception fault, HttpServletResponse response) throws IOException {
    if (!response.isCommitted()) {
      write(response, Problem.of(fault));
    }
  }

  /** For filters and the container, whose refusals no advice sees. */
  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    write(response, failed ? Problem.of(response.getStatus()) : Problem.NOT_FOUND);
  }
}
