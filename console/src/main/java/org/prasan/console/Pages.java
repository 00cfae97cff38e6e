package org.prasan.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The two pages that everything is shown in, and the one that says why nobody is logged in. */
@Component
class Pages {

  /** Where a page reads what its style sheets need as leave; another one each time. */
  private static final String META = "name=\"csp-nonce\" content=\"";

  private static final String NONCE = "{nonce}";

  private static final int NONCE_BYTES = 18;
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final SecureRandom random = new SecureRandom();
  private final String staff = read("static/index.html");
  private final String volunteers = read("static/v/index.html");
  private final String words = read("login-failed.html");

  private static String read(String file) {
    try {
      return new ClassPathResource(file)
          .getContentAsString(StandardCharsets.UTF_8)
          .replace(META + "\"", META + NONCE + "\"");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  ServerResponse staff(ServerRequest asked) {
    return answer(staff);
  }

  ServerResponse volunteers(ServerRequest asked) {
    return answer(volunteers);
  }

  private ServerResponse answer(String page) {
    return ServerResponse.ok()
        .build((_, response) -> {
          show(response, page);
          return null;
        });
  }

  void say(HttpServletResponse response, Problems.Problem problem) throws IOException {
    response.setStatus(problem.status());
    String page = words;
    for (var text : problem.body().entrySet()) {
      page = page.replace("{" + text.getKey() + "}", String.valueOf(text.getValue()));
    }
    show(response, page);
  }

  private void show(HttpServletResponse response, String page) throws IOException {
    String nonce = nonce();
    response.setHeader("Content-Security-Policy", Headers.contentPolicy(" 'nonce-" + nonce + "'"));
    response.setHeader(HttpHeaders.CONTENT_TYPE, HTML.toString());
    byte[] bytes = page.replace(NONCE, nonce).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
