package org.prasan.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.prasan.messaging.KafkaClients;
import tools.jackson.databind.json.JsonMapper;

/** Events as the other services publish them. */
record SomeEvents(KafkaClients kafka) {

  record Sent(String topic, String key, String id, long sequence, String type, byte[] payload) {}

  Sent caseOpened(String caseId, String district) {
    return send(
        "case-referral.case-events",
        caseId,
        1,
        "case-referral.case-opened.v1",
        Map.of("caseNo", "65-12-0001", "districtCode", district, "urgency", "URGENT"));
  }

  /** A case of district 1010 that this volunteer reported. */
  Sent caseTaken(String volunteerId) {
    return send(
        "case-referral.case-events",
        UUID.randomUUID().toString(),
        1,
        "case-referral.case-taken.v1",
        Map.of("caseNo", "65-12-0001", "districtCode", "1010", "volunteerId", volunteerId));
  }

  /** A referral of district 1010 to this agency. */
  Sent referralWithdrawn(String agencyId) {
    return send(
        "case-referral.referral-events",
        UUID.randomUUID().toString(),
        1,
        "case-referral.referral-withdrawn.v1",
        Map.of("caseNo", "65-12-0001", "districtCode", "1010", "agencyId", agencyId));
  }

  Sent send(String topic, String key, long sequence, String type, Map<String, Object> data) {
    String id = UUID.randomUUID().toString();
    byte[] payload = new JsonMapper().writeValueAsBytes(named(topic, key, data));
    var sent = new Sent(topic, key, id, sequence, type, payload);
    send(sent);
    return sent;
  }

  /** Events of cases and referrals say which one it is. */
  private static Map<String, Object> named(String topic, String key, Map<String, Object> data) {
    var named = new HashMap<>(data);
    if (topic.startsWith("case-referral.")) {
      named.putIfAbsent("caseId", topic.endsWith("case-events") ? key : "case-of-" + key);
      named.putIfAbsent("referralId", key);
    }
    return named;
  }

  void send(Sent event) {
    var record = new ProducerRecord<>(event.topic(), event.key(), event.payload());
    header(record, "ce_id", event.id());
    header(record, "ce_type", event.type());
    header(record, "ce_time", "2022-12-16T04:30:00Z");
    header(record, "ce_sequence", Long.toString(event.sequence()));
    header(record, "ce_correlationid", "c1");
    try (var producer = kafka.producer()) {
      producer.send(record);
    }
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }
}
