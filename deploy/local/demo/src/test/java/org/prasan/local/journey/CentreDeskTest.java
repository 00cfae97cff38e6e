package org.prasan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.launcher.DemoCaller;
import org.prasan.local.journey.Board.CaseRow;
import org.prasan.local.journey.Board.NeedRow;

class CentreDeskTest {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer service;
  private int consentsAnswer;

  @BeforeEach
  void listen() throws IOException {
    service = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    service.createContext("/", this::answer);
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  @Test
  void refersOnceTheConsentIsWrittenDown() {
    consentsAnswer = 200;

    assertThat(act()).isEqualTo(1);
    assertThat(asked).containsExactly("consents", "referrals");
  }

  @Test
  void asksNoAgencyWhenTheCaseMovedOnBeforeTheConsentWasWrittenDown() {
    consentsAnswer = 409;

    assertThat(act()).isZero();
    assertThat(asked).containsExactly("consents");
  }

  private int act() {
    CasePlan plan = CasePlan.of(1, Seed.DEMO, teams());
    var need = new NeedRow("need", plan.needs().getFirst(), "OPEN");
    var row = new CaseRow("case", "UNDER_CONSIDERATION", List.of(need));
    URI here = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
    var api = new Api(here, new DemoCaller(here), new LongAdder());
    return new CentreDesk(api, Seed.DEMO, new FictionalPeople(Seed.DEMO)).act(plan, row, List.of());
  }

  private static List<DistrictTeam> teams() {
    var agencies =
        Stream.of(Agency.Kind.values()).map(kind -> new Agency("a-" + kind, kind)).toList();
    var district = new District("1001", "เขต", "District");
    return List.of(new DistrictTeam(district, "centre", List.of("volunteer"), agencies));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String action = path.substring(path.lastIndexOf('/') + 1);
    int status = 200;
    if (!action.equals("token")) {
      asked.add(action);
      status = action.equals("consents") ? consentsAnswer : 200;
    }
    byte[] body = "{\"access_token\":\"t\",\"expires_in\":300}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
