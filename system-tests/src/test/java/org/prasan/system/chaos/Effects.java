package org.prasan.system.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.prasan.system.chaos.TopicLog.Entry;
import tools.jackson.databind.JsonNode;

/**
 * Certificates, read models, messages and mails, held against the log; each finding a violation.
 */
final class Effects {

  /** Event types of which the centre's or the agency's officers are told, with the contact. */
  private static final Map<String, String> TOLD =
      Map.of(
          "registry.centre-established.v1", "officer",
          "certificate.certificate-issued.v1", "officer",
          "certificate.certificate-suspended.v1", "officer",
          "certificate.certificate-reinstated.v1", "officer",
          "case-referral.case-opened.v1", "officer",
          "case-referral.need-returned.v1", "officer",
          "case-referral.referral-accepted.v1", "officer",
          "case-referral.outcome-recorded.v1", "officer",
          "case-referral.referral-sent.v1", "agency",
          "case-referral.referral-withdrawn.v1", "agency");

  private static final Map<String, String> STANDING =
      Map.of(
          "registry.centre-proposed.v1", "PROPOSED",
          "registry.centre-established.v1", "ESTABLISHED",
          "registry.centre-suspended.v1", "SUSPENDED",
          "registry.centre-reinstated.v1", "ESTABLISHED");

  private final TopicLog log;
  private final Stores stores;
  private final JsonNode mails;
  private final int mailTroubles;
  private final List<String> violations = new ArrayList<>();

  /**
   * @param mailTroubles how many mails may have been repeated, one at most per crash in its window
   */
  Effects(TopicLog log, Stores stores, JsonNode mails, int mailTroubles) {
    this.log = log;
    this.stores = stores;
    this.mails = mails;
    this.mailTroubles = mailTroubles;
  }

  List<String> violations() {
    certificatesFollowTheRegistry();
    readModelsAreAFoldOfTheLog();
    casesKnowHowTheirReferralsStand();
    everybodyWasToldOnce();
    mailsArrived();
    return violations;
  }

  private void violation(String text, Object... details) {
    violations.add(text.formatted(details));
  }

  private void certificatesFollowTheRegistry() {
    Map<String, String> standing = lastStanding();
    List<Document> certificates = stores.all("prasan-certificate", "certificates");
    var numbers = certificates.stream().map(one -> one.getString("_id")).sorted().toList();
    var expected =
        IntStream.rangeClosed(1, certificates.size()).mapToObj(n -> "2565-" + n).sorted().toList();
    if (!numbers.equals(expected)) {
      violation("certificates: numbers %s", numbers);
    }
    var status = new HashMap<String, String>();
    for (Document one : certificates) {
      String centre = one.getEmbedded(List.of("state", "establishment", "centreId"), "");
      if (status.put(centre, one.getEmbedded(List.of("state", "status"), "")) != null) {
        violation("certificates: centre %s has two", centre);
      }
    }
    standing.forEach((centre, state) -> {
      String wanted = state.equals("ESTABLISHED") ? "VALID" : state;
      if (!state.equals("PROPOSED") && !wanted.equals(status.get(centre))) {
        violation("certificates: centre %s is %s, it says %s", centre, state, status.get(centre));
      }
    });
  }

  private Map<String, String> lastStanding() {
    var standing = new TreeMap<String, String>();
    log.events().stream()
        .filter(event -> event.topic().equals("registry.centre-events"))
        .filter(event -> STANDING.containsKey(event.type()))
        .forEach(event -> standing.put(event.key(), STANDING.get(event.type())));
    return standing;
  }

  private void readModelsAreAFoldOfTheLog() {
    var centres = stores.byId(Stores.PROJECTIONS.get("registry.centre-events"));
    lastStanding()
        .forEach((id, standing) -> {
          String stored =
              centres
                  .getOrDefault(id, new Document())
                  .getEmbedded(List.of("state", "standing"), "");
          if (!standing.equals(stored)) {
            violation("read model: centre %s is %s, it says %s", id, standing, stored);
          }
        });
    var capacity = new TreeMap<String, String>();
    log.events().stream()
        .filter(event -> event.topic().equals("registry.agency-events"))
        .filter(event -> event.data().has("capacity"))
        .forEach(event -> capacity.put(event.key(), event.data().path("capacity").asString("")));
    var agencies = stores.byId(Stores.PROJECTIONS.get("registry.agency-events"));
    capacity.forEach((id, wanted) -> {
      String stored =
          agencies.getOrDefault(id, new Document()).getEmbedded(List.of("state", "capacity"), "");
      if (!wanted.equals(stored)) {
        violation("read model: agency %s is %s, it says %s", id, wanted, stored);
      }
    });
  }

  private void casesKnowHowTheirReferralsStand() {
    var progress = new HashMap<String, String>();
    for (Document one : stores.all("prasan-case-referral", "cases")) {
      for (Document need : one.get("state", Document.class).getList("needs", Document.class)) {
        need.getList("referrals", Document.class)
            .forEach(r -> progress.put(r.getString("referralId"), r.getString("progress")));
      }
    }
    var referrals = stores.byId(Stores.AGGREGATES.get("case-referral.referral-events"));
    referrals.forEach((id, referral) -> {
      String state = referral.getEmbedded(List.of("state", "state"), "");
      if (!inTheCase(state).equals(progress.get(id))) {
        violation("referral %s is %s, its case says %s", id, state, progress.get(id));
      }
    });
    progress.keySet().stream()
        .filter(id -> !referrals.containsKey(id))
        .forEach(id -> violation("referral %s is in its case alone", id));
  }

  private static String inTheCase(String state) {
    return switch (state) {
      case "RECEIVED" -> "SENT";
      case "CLOSED" -> "OUTCOME_RECORDED";
      default -> state;
    };
  }

  private void everybodyWasToldOnce() {
    List<Document> messages = stores.all("prasan-notification", "messages");
    var seen = new HashMap<String, Integer>();
    for (Document one : messages) {
      String told =
          one.getString("eventId") + one.getString("recipient") + one.getString("channel");
      if (seen.merge(told, 1, Integer::sum) > 1) {
        violation("messages: %s told twice", told);
      }
    }
    Map<String, Set<String>> toldOf =
        messages.stream()
            .filter(one -> one.getString("channel").equals("IN_APP"))
            .collect(
                Collectors.groupingBy(
                    one -> one.getString("eventId"),
                    Collectors.mapping(one -> one.getString("recipient"), Collectors.toSet())));
    for (Entry event : log.events()) {
      String who = TOLD.get(event.type());
      if (who != null) {
        String recipient =
            who
                + "-"
                + event
                    .data()
                    .path(who.equals("agency") ? "agencyId" : "districtCode")
                    .asString("");
        if (!toldOf.getOrDefault(event.id(), Set.of()).contains(recipient)) {
          violation("messages: %s was not told of %s %s", recipient, event.type(), event.id());
        }
      }
    }
  }

  private void mailsArrived() {
    var received = new HashMap<String, Integer>();
    mails
        .path("messages")
        .valueStream()
        .map(mail -> mail.path("id").asString("").replaceAll("^<|@.*", ""))
        .forEach(id -> received.merge(id, 1, Integer::sum));
    for (Document one : stores.all("prasan-notification", "messages")) {
      boolean sent =
          one.getString("channel").equals("EMAIL") && one.getString("state").equals("SENT");
      if (sent && !received.containsKey(one.getString("_id"))) {
        violation("mails: %s is marked as sent and never arrived", one.getString("_id"));
      }
    }
    int repeated = received.values().stream().mapToInt(n -> n - 1).sum();
    if (repeated > mailTroubles) {
      violation("mails: %d repetitions, at most %d can be explained", repeated, mailTroubles);
    }
  }
}
