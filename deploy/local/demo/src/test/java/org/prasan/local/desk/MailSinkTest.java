package org.prasan.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailSinkTest {

  @Test
  void listsTheMailItTook() throws Exception {
    try (MailSink sink = MailSink.start("127.0.0.1", 0, 0)) {
      ServerSetup smtp = new ServerSetup(sink.smtpPort(), "127.0.0.1", "smtp");
      GreenMailUtil.sendTextEmail(
          "officer@example.org", "prasan@example.org", "มีเรื่องใหม่ <1>", "text", smtp);

      Map<String, Object> list = JSONObjectUtils.parse(get(sink, "/messages"));
      assertThat(list).containsEntry("count", 1L).containsKey("since");
      assertThat(JSONObjectUtils.getJSONObjectArray(list, "messages")[0])
          .containsKey("id")
          .containsEntry("to", List.of("officer@example.org"))
          .containsEntry("subject", "มีเรื่องใหม่ <1>");
      assertThat(get(sink, "/")).contains("มีเรื่องใหม่ &lt;1>");
    }
  }

  @Test
  void listsEveryMailThoughItKeepsNoneWhole() throws Exception {
    try (MailSink sink = MailSink.start("127.0.0.1", 0, 0)) {
      ServerSetup smtp = new ServerSetup(sink.smtpPort(), "127.0.0.1", "smtp");
      for (int n = 1; n <= 3; n++) {
        GreenMailUtil.sendTextEmail(
            "officer-" + n + "@example.org", "prasan@example.org", "no. " + n, "text", smtp);
      }

      assertThat(JSONObjectUtils.parse(get(sink, "/messages"))).containsEntry("count", 3L);
    }
  }

  private static String get(MailSink sink, String path) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + sink.webPort() + path);
      return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
