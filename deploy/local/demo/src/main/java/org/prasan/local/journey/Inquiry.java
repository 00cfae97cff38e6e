package org.prasan.local.journey;

import java.util.List;
import java.util.Map;
import org.prasan.local.journey.Evidence.CentreRow;
import org.prasan.local.journey.Evidence.CertificateRow;
import org.prasan.local.journey.Evidence.Mailbox;
import org.prasan.local.journey.Evidence.MessageRow;

/** Asks the services, at the end of the day, what they hold. */
record Inquiry(Services services) {

  private static final String AUDITOR = "auditor";

  /** Waits until nothing is under way any more: events published and handled, mails delivered. */
  void awaitQuiet() {
    var patience = new Patience();
    long before = -1;
    while (!patience.isOver()) {
      Metrics metrics = services.metrics();
      long handled = metrics.sum("inbound_latency_seconds_count");
      boolean quiet = metrics.sum("outbox_depth") == 0 && handled == before;
      if (quiet && messages("?state=PENDING").isEmpty()) {
        return;
      }
      before = handled;
      Patience.sleep(700);
    }
  }

  List<CertificateRow> certificates() {
    return services.certificate().list(AUDITOR, "/v1/certificates?year=2565", CertificateRow.class);
  }

  private List<MessageRow> messages(String filter) {
    return services.notification().list(AUDITOR, "/v1/messages" + filter, MessageRow.class);
  }

  Evidence ask(String workshopId, Map<CasePlan, String> cases) {
    Metrics metrics = services.metrics();
    Api registry = services.registry();
    return new Evidence(
        registry.list(AUDITOR, "/v1/centres", CentreRow.class),
        registry.get(AUDITOR, "/v1/workshops/" + workshopId).path("attendees").asInt(),
        certificates(),
        cases,
        Board.seen(services.caseReferral()),
        messages(""),
        Mailbox.of(services.mailbox().get("", "/messages")),
        metrics,
        deadLetters());
  }

  /** Waiting ones, over all services; kept by the broker, so a restart does not hide them. */
  private long deadLetters() {
    return services.all().stream()
        .mapToLong(api -> api.get("operator", "/actuator/deadletters").path("waiting").asLong())
        .sum();
  }
}
