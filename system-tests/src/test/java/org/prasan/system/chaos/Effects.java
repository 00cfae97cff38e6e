package org.prasan.system.chaos;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
    var standing = last("registry.centre-events", e -> Optional.ofNullable(STANDING.get(e.type())));
    same("read model: centre", standing, stored("registry.centre-events", "standing"));
    same(
        "read model: agency",
        last("registry.agency-events", event -> event.data().path("capacity").asStringOpt()),
        stored("registry.agency-events", "capacity"));
    certificatesFollowTheRegistry(standing);
    casesKnowHowTheirReferralsStand();
    List<Document> messages = stores.all("prasan-notification", "messages");
    everybodyWasToldOnce(messages);
    mailsArrived(messages);
    return violations;
  }

  private void violation(String text, Object... details) {
    violations.add(text.formatted(details));
  }

  private void same(String what, Map<String, String> wanted, Map<String, String> stored) {
    wanted.forEach((id, state) -> {
      if (!state.equals(stored.get(id))) {
        violation("%s %s is %s, it says %s", what, id, state, stored.get(id));
      }
    });
  }

  /** What the last event that says something says of each aggregate. */
  private Map<String, String> last(String topic, Function<Entry, Optional<String>> said) {
    var last = new TreeMap<String, String>();
    log.events().stream()
        .filter(event -> event.topic().equals(topic))
        .forEach(event -> said.apply(event).ifPresent(value -> last.put(event.key(), value)));
    return last;
  }

  private Map<String, String> stored(String topic, String field) {
    return stores.byId(Stores.PROJECTIONS.get(topic)).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, each -> state(each.getValue(), field)));
  }

  private static String state(Document document, String... path) {
    return document.get("state", Document.class).getEmbedded(List.of(path), "");
  }

  private void certificatesFollowTheRegistry(Map<String, String> standing) {
    List<Document> certificates = stores.all("prasan-certificate", "certificates");
    var numbers = certificates.stream().map(one -> one.getString("_id")).sorted().toList();
    var expected =
        IntStream.rangeClosed(1, certificates.size()).mapToObj(n -> "2565-" + n).sorted().toList();
    if (!numbers.equals(expected)) {
      violation("certificates: numbers %s", numbers);
    }
    var status = new HashMap<String, String>();
    for (Document one : certificates) {
      String centre = state(one, "establishment", "centreId");
      if (status.put(centre, state(one, "status")) != null) {
        violation("certificates: centre %s has two", centre);
      }
    }
    var wanted = new TreeMap<>(standing);
    wanted.values().removeIf("PROPOSED"::equals);
    wanted.replaceAll((_, state) -> state.equals("ESTABLISHED") ? "VALID" : state);
    same("certificates: centre", wanted, status);
  }

  private void casesKnowHowTheirReferralsStand() {
    var inCases = new HashMap<String, String>();
    for (Document one : stores.all("prasan-case-referral", "cases")) {
      for (Document need : one.get("state", Document.class).getList("needs", Document.class)) {
        need.getList("referrals", Document.class)
            .forEach(r -> inCases.put(r.getString("referralId"), r.getString("state")));
      }
    }
    var referrals =
        stores.byId(Stores.AGGREGATES.get("case-referral.referral-events")).entrySet().stream()
            .collect(toMap(Map.Entry::getKey, each -> inTheCase(state(each.getValue(), "state"))));
    same("cases: referral", referrals, inCases);
    inCases.keySet().stream()
        .filter(id -> !referrals.containsKey(id))
        .forEach(id -> violation("referral %s is in its case alone", id));
  }

  /** While a centre is suspended, the department is told of its cases in the officers' place. */
  private boolean mayHaveStoodIn(Entry event) {
    String district = event.data().path("districtCode").asString("");
    return event.type().startsWith("case-referral.")
        && log.events().stream()
            .filter(other -> other.type().equals("registry.centre-suspended.v1"))
            .anyMatch(other -> other.data().path("districtCode").asString("").equals(district));
  }

  private static String inTheCase(String state) {
    return state.equals("CLOSED") ? "OUTCOME_RECORDED" : state;
  }

  private void everybodyWasToldOnce(List<Document> messages) {
    messages.stream()
        .map(one -> eventId(one) + one.getString("recipient") + one.get("channel"))
        .collect(groupingBy(told -> told))
        .values()
        .stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> violation("messages: %s told twice", same.getFirst()));
    Map<String, Set<String>> toldOf =
        messages.stream()
            .filter(one -> one.getString("channel").equals("IN_APP"))
            .collect(
                groupingBy(Effects::eventId, mapping(one -> one.getString("recipient"), toSet())));
    for (Entry event : log.events()) {
      String who = TOLD.get(event.type());
      if (who != null) {
        String whose = who.equals("agency") ? "agencyId" : "districtCode";
        String recipient = who + "-" + event.data().path(whose).asString("");
        Set<String> told = toldOf.getOrDefault(event.id(), Set.of());
        if (!told.contains(recipient) && !(mayHaveStoodIn(event) && told.contains("department"))) {
          violation("messages: %s was not told of %s %s", recipient, event.type(), event.id());
        }
      }
    }
  }

  private static String eventId(Document message) {
    return message.getEmbedded(List.of("origin", "eventId"), String.class);
  }

  private void mailsArrived(List<Document> messages) {
    var received = new HashMap<String, Integer>();
    mails
        .path("messages")
        .valueStream()
        .map(mail -> mail.path("id").asString("").replaceAll("^<|@.*", ""))
        .forEach(id -> received.merge(id, 1, Integer::sum));
    messages.stream()
        .filter(one -> one.getString("channel").equals("EMAIL"))
        .filter(one -> one.getString("state").equals("SENT"))
        .filter(one -> !received.containsKey(one.getString("_id")))
        .forEach(one ->
            violation("mails: %s is marked as sent and never arrived", one.getString("_id")));
    int repeated = received.values().stream().mapToInt(n -> n - 1).sum();
    if (repeated > mailTroubles) {
      violation("mails: %d repetitions, at most %d can be explained", repeated, mailTroubles);
    }
  }
}
