package org.prasan.local.journey;

import java.util.List;
import java.util.Map;
import org.prasan.local.journey.Evidence.MessageRow;
import tools.jackson.databind.JsonNode;

/** Asks the services, at the end of the day, what they hold. */
final class Inquiry {

  private static final String AUDITOR = "auditor";

  private final Services services;
  private final Board board;

  Inquiry(Services services, Board board) {
    this.services = services;
    this.board = board;
  }

  /** Waits until nothing is under way any more: events published and handled, mails delivered. */
  void awaitQuiet() {
    var patience = new Patience();
    long before = -1;
    while (!patience.isOver()) {
      Metrics metrics = services.metrics();
      long handled = metrics.sum("inbound_latency_seconds_count");
      boolean quiet = metrics.sum("outbox_depth") == 0 && handled == before;
      if (quiet && !isMailPending()) {
        return;
      }
      before = handled;
      Patience.sleep(700);
    }
  }

  List<JsonNode> certificates() {
    return Pages.each(services.certificate(), AUDITOR, "/v1/certificates?year=2565").toList();
  }

  Evidence ask(Town town, Map<CasePlan, String> cases) {
    Metrics metrics = services.metrics();
    JsonNode workshop = services.registry().get(AUDITOR, "/v1/workshops/" + town.workshopId());
    return new Evidence(
        Pages.each(services.registry(), AUDITOR, "/v1/centres").toList(),
        workshop.path("attendees").asInt(),
        certificates(),
        cases,
        board.look(),
        Pages.each(services.notification(), AUDITOR, "/v1/messages").map(MessageRow::of).toList(),
        Mailbox.of(services.mailbox().get("", "/messages")),
        metrics,
        deadLetters());
  }

  /** Waiting ones, over all services; kept by the broker, so a restart does not hide them. */
  private long deadLetters() {
    return services.all().stream()
        .mapToLong(api -> api.get("ministry", "/actuator/deadletters").path("waiting").asLong())
        .sum();
  }

  private boolean isMailPending() {
    return Pages.each(services.notification(), AUDITOR, "/v1/messages?state=PENDING")
        .findAny()
        .isPresent();
  }
}
