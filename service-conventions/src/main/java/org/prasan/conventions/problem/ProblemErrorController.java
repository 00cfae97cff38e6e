package org.prasan.conventions.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Refusals and faults of filters and of the container, which no advice sees. */
@Hidden
@RestController
public class ProblemErrorController implements ErrorController {

  private final ProblemAdvice advice;

  ProblemErrorController(ProblemAdvice advice) {
    this.advice = advice;
  }

  @RequestMapping("/error")
  ResponseEntity<Object> error(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
      return advice.ofFault(fault);
    }
    return advice.ofStatus(
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404);
  }
}
