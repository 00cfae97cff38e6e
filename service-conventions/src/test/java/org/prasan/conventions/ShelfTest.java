package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prasan.conventions.problem.Problems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the shelves over a real connection. */
@SpringBootTest(
    classes = ShelfApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"prasan.http.public-paths=/v1/open,/v1/open/**", "prasan.trial=true"})
@ExtendWith(OutputCaptureExtension.class)
abstract class ShelfTest {
  static final String OFFICER = "CENTRE_OFFICER/officer-1/1001";
  static final String OTHER_OFFICER = "CENTRE_OFFICER/officer-2/1001";
  static final String AUDITOR = "AUDITOR/auditor/1001";
  static final String SHELF =
      """
      {"name": "Oak", "kind": "TALL", "boards": [{"label": "a", "thickness": 2}]}\
      """;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired JsonMapper mapper;

  record Answer(int status, JsonNode body, HttpResponse<String> raw) {
    Answer isProblem(int expected, String slug) {
      assertThat(raw.body()).isNotEmpty();
      assertThat(status).as(raw.body()).isEqualTo(expected);
      assertThat(raw.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(body.path("type").asString()).isEqualTo(Problems.TYPE_BASE + slug);
      assertThat(body.path("status").asInt()).isEqualTo(expected);
      for (String text : List.of("title", "detail")) {
        assertThat(body.path(text).asString()).isNotBlank().doesNotContain("{", slug + ".");
        assertThat(body.path(text + "Th").asString()).matches(".*[ก-๙].*");
      }
      return this;
    }

    Answer names(String... fields) {
      var named = new ArrayList<String>();
      for (JsonNode error : body.path("errors")) {
        named.add(error.path("field").asString());
        assertThat(error.path("message").asString()).isNotBlank().doesNotContain("{", "field.");
        assertThat(error.path("messageTh").asString()).matches(".*[ก-๙].*");
      }
      assertThat(named).containsExactlyInAnyOrder(fields);
      return this;
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path, String token) {
    return send(request(path, token).GET());
  }

  Answer post(String path, String token, String body, String... headers) {
    var request = request(path, token).header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path, String token) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  Answer send(HttpRequest.Builder request) {
    try {
      var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
      return new Answer(
          response.statusCode(), mapper.readTree(json ? response.body() : "{}"), response);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
