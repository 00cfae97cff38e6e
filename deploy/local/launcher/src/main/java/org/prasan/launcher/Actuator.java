package org.prasan.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services' operator endpoints, as the demo person who operates them. */
final class Actuator {
  private final Ports ports;
  private final DemoCaller caller;

  Actuator(Ports ports) {
    this.ports = ports;
    this.caller = new DemoCaller(ports.issuer());
  }

  /** An unknown path answers an empty object. */
  JsonNode get(ServiceModule service, String path) throws IOException, InterruptedException {
    return send(service, path, "GET", "");
  }

  JsonNode post(ServiceModule service, String path) throws IOException, InterruptedException {
    return send(service, path, "POST", "{}");
  }

  private JsonNode send(ServiceModule service, String path, String method, String body)
      throws IOException, InterruptedException {
    URI uri = ports.at(service).resolve("/actuator/" + path);
    try {
      var answer =
          caller.send(
              "operator",
              HttpRequest.newBuilder(uri)
                  .header("Content-Type", "application/json")
                  .method(method, BodyPublishers.ofString(body)));
      if (answer.statusCode() == 404) {
        return JsonMapper.shared().createObjectNode();
      }
      if (answer.statusCode() >= 300) {
        throw new CommandFailed(uri + " answered " + answer.statusCode());
      }
      return JsonMapper.shared().readTree(answer.body());
    } catch (ConnectException _) {
      throw new CommandFailed(uri + " does not answer; is the system up?");
    }
  }
}
