package org.prasan.local.journey;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prasan.launcher.DemoCaller;
import org.prasan.launcher.Ports;
import org.prasan.launcher.ServiceModule;

/** All services and the mailbox, as the journey calls them. */
record Services(Map<String, Api> byName, Api mailbox, LongAdder repeatedCalls) {

  static Services local() {
    Ports ports = Ports.fromEnvironment();
    var caller = new DemoCaller(ports.issuer());
    var repeated = new LongAdder();
    Function<URI, Api> api = address -> new Api(address, caller, repeated);
    return new Services(
        ServiceModule.all().stream()
            .collect(
                Collectors.toMap(ServiceModule::name, service -> api.apply(ports.at(service)))),
        api.apply(ports.mailbox()),
        repeated);
  }

  private Api named(String name) {
    Api api = byName.get(name);
    if (api == null) {
      throw new JourneyStopped("there is no " + name);
    }
    return api;
  }

  Api registry() {
    return named("registry-service");
  }

  Api certificate() {
    return named("certificate-service");
  }

  Api caseReferral() {
    return named("case-referral-service");
  }

  Api notification() {
    return named("notification-service");
  }

  List<Api> all() {
    return List.copyOf(byName.values());
  }

  /** What all of them count about themselves at this moment. */
  Metrics metrics() {
    var pages = new ArrayList<String>();
    all().forEach(api -> pages.add(api.text("/actuator/prometheus")));
    return Metrics.parse(String.join("\n", pages));
  }
}
