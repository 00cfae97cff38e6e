package org.prasan.launcher;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * Shows the events that a service could not handle, and puts them back once the cause is mended.
 */
record DeadLetterDesk(Settings settings, Options options, Actuator actuator) {
  private static final String LETTERS = "deadletters";

  void list() throws IOException, InterruptedException {
    for (ServiceModule service : options.services(settings)) {
      if (options.value("--id").isPresent()) {
        show(service, options.value("--id").get());
      } else {
        JsonNode answer = actuator.get(service, LETTERS);
        Text.print("%-22s %d waiting%n", service.name(), answer.path("waiting").asLong());
        answer.path("letters").forEach(DeadLetterDesk::print);
        answer.path("replays").forEach(DeadLetterDesk::printReplay);
      }
    }
  }

  private void show(ServiceModule service, String event) throws IOException, InterruptedException {
    JsonNode details = actuator.get(service, LETTERS + "/" + encoded(event));
    JsonNode letter = details.path("letter");
    if (letter.isMissingNode()) {
      Text.print("%-22s does not have it%n", service.name());
      return;
    }
    Text.print(
        "%-22s %s%n", service.name(), details.path("settled").asBoolean() ? "settled" : "waiting");
    print(letter);
    Text.print(
        "    from %s, partition %s, offset %s; came here %s times%n",
        text(letter, "topic"),
        text(details, "partition"),
        text(details, "offset"),
        text(letter, "failures"));
    details
        .path("attributes")
        .properties()
        .forEach(a -> Text.print("    %s: %s%n", a.getKey(), a.getValue().asString()));
    Text.print("    %s%n", text(details, "payload"));
  }

  void replay() throws IOException, InterruptedException {
    boolean dry = options.has("--dry-run");
    String choice =
        "?dryRun="
            + dry
            + options.value("--aggregate").map(id -> "&aggregate=" + encoded(id)).orElse("");
    for (ServiceModule service : options.services(settings)) {
      JsonNode answer = actuator.post(service, LETTERS + choice);
      Text.print(
          "%-22s %d %s, %d blocked%n",
          service.name(),
          dry ? answer.path("planned").asInt() : answer.at("/replay/replayed").asInt(),
          dry ? "would go back" : "put back",
          answer.path("blocked").size());
      answer.path("back").forEach(DeadLetterDesk::print);
      answer.path("blocked").forEach(DeadLetterDesk::print);
    }
  }

  private static void print(JsonNode letter) {
    String missing = text(letter, "waitsFor");
    Text.print(
        "  %s, %s old: %s no. %s of %s, %s%s%n",
        text(letter, "eventId"),
        age(letter.path("ageSeconds").asLong()),
        text(letter, "type"),
        text(letter, "sequence"),
        text(letter, "aggregateId"),
        text(letter, "reason"),
        missing.isEmpty() ? "" : "; no. " + missing + " must come first");
  }

  private static void printReplay(JsonNode replay) {
    String aggregate = text(replay, "aggregateId");
    Text.print(
        "  replayed %s by %s: %s of %s events%s%n",
        text(replay, "at"),
        text(replay, "by"),
        text(replay, "replayed").isEmpty() ? "?" : text(replay, "replayed"),
        text(replay, "planned"),
        aggregate.isEmpty() ? "" : ", aggregate " + aggregate);
  }

  private static String age(long seconds) {
    Duration age = Duration.ofSeconds(seconds);
    if (age.toDays() > 0) {
      return age.toDays() + " d";
    }
    if (age.toHours() > 0) {
      return age.toHours() + " h";
    }
    return age.toMinutes() > 0 ? age.toMinutes() + " min" : seconds + " s";
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
