package org.prasan.system.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;

/** What the services have stored, read past them. */
final class Stores implements AutoCloseable {

  /** Topic of each kind of aggregate: database and collection. */
  static final Map<String, List<String>> AGGREGATES =
      Map.ofEntries(
          Map.entry("registry.centre-events", List.of("prasan-registry", "centres")),
          Map.entry("registry.volunteer-events", List.of("prasan-registry", "volunteers")),
          Map.entry("registry.agency-events", List.of("prasan-registry", "agencies")),
          Map.entry("registry.workshop-events", List.of("prasan-registry", "workshops")),
          Map.entry("registry.programme-events", List.of("prasan-registry", "programmes")),
          Map.entry(
              "certificate.certificate-events", List.of("prasan-certificate", "certificates")),
          Map.entry("case-referral.case-events", List.of("prasan-case-referral", "cases")),
          Map.entry("case-referral.referral-events", List.of("prasan-case-referral", "referrals")),
          Map.entry(
              "case-referral.queue-events", List.of("prasan-case-referral", "queue_openings")),
          Map.entry(
              "case-referral.emergency-events", List.of("prasan-case-referral", "emergencies")),
          Map.entry("case-referral.cover-events", List.of("prasan-case-referral", "leave_covers")));

  /** Read models with one document per source aggregate: topic to collection. */
  static final Map<String, List<String>> PROJECTIONS =
      Map.of(
          "registry.centre-events", List.of("prasan-case-referral", "centres"),
          "registry.agency-events", List.of("prasan-case-referral", "agencies"),
          "registry.programme-events", List.of("prasan-case-referral", "programmes"));

  /** Topics whose events each database marks as handled. */
  static final Map<String, List<String>> MARKED =
      Map.of(
          "prasan-certificate", List.of("registry.centre-events"),
          "prasan-case-referral",
              List.of("case-referral.case-events", "case-referral.referral-events"),
          "prasan-notification",
              List.of(
                  "registry.centre-events",
                  "registry.agency-events",
                  "registry.volunteer-events",
                  "certificate.certificate-events",
                  "case-referral.case-events",
                  "case-referral.referral-events",
                  "case-referral.queue-events",
                  "case-referral.emergency-events",
                  "case-referral.cover-events"));

  private final MongoClient client;

  Stores(String uri) {
    client = MongoClients.create(uri);
  }

  List<Document> all(String database, String collection) {
    return client
        .getDatabase(database)
        .getCollection(collection)
        .find()
        .projection(Projections.exclude("commands", "body", "title"))
        .into(new ArrayList<>());
  }

  Map<String, Document> byId(List<String> place) {
    return all(place.getFirst(), place.getLast()).stream()
        .collect(Collectors.toMap(document -> document.getString("_id"), document -> document));
  }

  /** Sequence of the last event that all consumers handled, by {@code topic/aggregate}. */
  Map<String, Long> marks(String database) {
    return all(database, "handled_events").stream()
        .collect(
            Collectors.toMap(
                mark -> mark.getString("_id").replaceFirst("^[^/]+/", ""),
                mark -> mark.getLong("sequence"),
                Math::min));
  }

  long pendingOutboxes() {
    return AGGREGATES.keySet().stream().mapToLong(this::pendingOutboxes).sum();
  }

  long pendingOutboxes(String topic) {
    List<String> place = AGGREGATES.get(topic);
    return client
        .getDatabase(place.getFirst())
        .getCollection(place.getLast())
        .countDocuments(Filters.exists("outbox.0"));
  }

  long pendingMails() {
    return client
        .getDatabase("prasan-notification")
        .getCollection("messages")
        .countDocuments(Filters.eq("state", "PENDING"));
  }

  @Override
  public void close() {
    client.close();
  }
}
