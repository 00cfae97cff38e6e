package org.prasan.local.journey;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.prasan.launcher.Endpoints;
import tools.jackson.databind.json.JsonMapper;

/** The four services and the mailbox, as the journey calls them. */
record Services(
    Api registry,
    Api certificate,
    Api caseReferral,
    Api notification,
    Api mailbox,
    LongAdder repeatedCalls) {

  static Services at(Endpoints endpoints) {
    var http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    var json = JsonMapper.builder().build();
    var tokens = new Tokens(endpoints.issuer(), http, json);
    var repeated = new LongAdder();
    return new Services(
        new Api(endpoints.registry(), http, tokens, json, repeated),
        new Api(endpoints.certificate(), http, tokens, json, repeated),
        new Api(endpoints.caseReferral(), http, tokens, json, repeated),
        new Api(endpoints.notification(), http, tokens, json, repeated),
        new Api(endpoints.mailbox(), http, tokens, json, repeated),
        repeated);
  }

  List<Api> all() {
    return List.of(registry, certificate, caseReferral, notification);
  }

  /** What all four count about themselves at this moment. */
  Metrics metrics() {
    return Metrics.all(
        all().stream().map(api -> Metrics.parse(api.text("/actuator/prometheus"))).toList());
  }
}
