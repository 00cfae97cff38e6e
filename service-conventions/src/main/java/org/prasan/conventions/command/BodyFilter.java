package org.prasan.conventions.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.coyote.BadRequestException;
import org.prasan.conventions.problem.Problems;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a request's body once, up to the limit, whether or not its length was announced; the bytes
 * also make the fingerprint that tells a repeated request from another one.
 */
public final class BodyFilter extends OncePerRequestFilter {

  private final int limit;
  private final LargeBodies large;
  private final int largeLimit;
  private final Problems problems;

  public BodyFilter(int limit, LargeBodies large, int largeLimit, Problems problems) {
    this.limit = limit;
    this.large = large;
    this.largeLimit = largeLimit;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int most = large.may(request) ? largeLimit : limit;
    if (request.getContentLengthLong() > most) {
      refuse(response);
    } else if (isForm(request)) {
      passForm(request, response, chain);
    } else {
      passBody(request, response, chain, most);
    }
  }

  private void passBody(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
      throws ServletException, IOException {
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(most + 1);
    } catch (BadRequestException broken) { // the container logs it as a fault unless it ends here
      problems.write(response, "bad-request", 400);
      return;
    }
    if (body.length > most) {
      refuse(response);
    } else {
      chain.doFilter(new KeptBody(request, body), response);
    }
  }

  /** The container itself reads forms into parameters; browsers announce a form's length. */
  private void passForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() < 0) {
      refuse(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    problems.write(response, "body-too-large", 413);
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }
}
