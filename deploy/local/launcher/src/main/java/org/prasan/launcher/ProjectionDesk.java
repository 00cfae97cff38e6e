package org.prasan.launcher;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** Shows the read models of the services, and has one folded anew while it serves. */
record ProjectionDesk(Settings settings, Options options, Actuator actuator) {
  private static final String PROJECTIONS = "projections";
  private static final int LOOK_EVERY_MS = 500;

  void rebuild() throws IOException, InterruptedException {
    switch (options.words().size()) {
      case 0 -> list();
      case 2 -> rebuild(ServiceModule.named(options.words().get(0)), options.words().get(1));
      default -> throw new CommandFailed("usage: ./prasan rebuild [SERVICE PROJECTION]");
    }
  }

  private void list() throws IOException, InterruptedException {
    for (ServiceModule service : options.services(settings)) {
      for (JsonNode status : actuator.get(service, PROJECTIONS)) {
        Text.print(
            "%-22s %-12s %d documents in %s%s%n",
            service.name(),
            status.path("name").asString(),
            status.path("documents").asLong(),
            status.path("collection").asString(),
            status.path("running").isObject() ? ", being rebuilt" : "");
      }
    }
  }

  private void rebuild(ServiceModule service, String projection)
      throws IOException, InterruptedException {
    String path = PROJECTIONS + "/" + projection;
    JsonNode status = actuator.get(service, path);
    if (status.isEmpty()) {
      throw new CommandFailed(service.name() + " has no read model " + projection);
    }
    if (!status.path("running").isObject()) {
      status = actuator.post(service, path);
    }
    while (status.path("running").isObject()) {
      printProgress(status.path("running"));
      Thread.sleep(LOOK_EVERY_MS);
      status = actuator.get(service, path);
    }
    String refused = status.at("/last/refused").asString("");
    if (!refused.isEmpty()) {
      throw new CommandFailed("The old read model stays: " + refused);
    }
    Text.print(
        "Live after %d events: %d documents%n",
        status.at("/last/folded").asLong(), status.path("documents").asLong());
  }

  private static void printProgress(JsonNode running) {
    long total = running.path("total").asLong();
    if (total > 0) {
      Text.print("%d of %d events%n", running.path("folded").asLong(), total);
    }
  }
}
