package org.prasan.casereferral;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.KafkaClients;
import tools.jackson.databind.json.JsonMapper;

/** Says what the registry would say. */
public final class RegistryStandIn {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Instant LONG_AGO = Instant.parse("2026-11-23T05:00:00Z");

  private final KafkaClients kafka;

  RegistryStandIn(KafkaClients kafka) {
    this.kafka = kafka;
  }

  void agencyRegistered(String id, String district, String capacity) {
    send(
        "registry.agency-events",
        id,
        1,
        "registry.agency-registered.v1",
        Map.of(
            "agencyId",
            id,
            "kind",
            "FOUNDATION",
            "nameTh",
            "มูลนิธิสมมุติ",
            "nameEn",
            "Fictional Foundation",
            "districts",
            List.of(district),
            "services",
            List.of("CASH_AID", "SHELTER"),
            "capacity",
            capacity,
            "capacitySince",
            "2026-01-01T00:00:00Z"));
  }

  public void agencyClosed(String id, long sequence) {
    send(
        "registry.agency-events",
        id,
        sequence,
        "registry.agency-closed.v1",
        Map.of("agencyId", id, "closedOn", "2026-11-01"));
  }

  /**
   * @param at when the registry opened it again
   */
  public void agencyReopened(String id, long sequence, Instant at) {
    send(
        "registry.agency-events",
        id,
        sequence,
        "registry.agency-reopened.v1",
        at,
        Map.of("agencyId", id, "reason", "ENTERED_IN_ERROR"));
  }

  public void agencyCorrected(String id, long sequence, String nameTh) {
    send(
        "registry.agency-events",
        id,
        sequence,
        "registry.agency-corrected.v1",
        Map.of("agencyId", id, "kind", "FOUNDATION", "nameTh", nameTh, "nameEn", "Corrected"));
  }

  /**
   * @param satang the most at one time, or null for a programme in kind
   * @param times how often one person may get it, or null for as often as needed
   */
  public void programmeRegistered(String code, @Nullable Long satang, @Nullable Integer times) {
    var terms = new HashMap<String, Object>();
    terms.put("programme", code);
    terms.put("nameTh", "โครงการสมมุติ");
    terms.put("nameEn", "Fictional programme");
    terms.put("unit", satang == null ? "IN_KIND" : "BAHT_PER_TIME");
    terms.put("validFrom", "2022-10-01");
    if (satang != null) {
      terms.put("amountSatang", satang);
    }
    if (times != null) {
      terms.put("timesPerYear", times);
    }
    if (satang != null && times != null) {
      terms.put("satangPerYear", satang * times);
    }
    send("registry.programme-events", code, 1, "registry.programme-registered.v1", terms);
  }

  /** Of money, up to 3,000 baht three times a year, from a day until a day. */
  public void programmeBetween(String code, String validFrom, String validTo) {
    Map<String, Object> terms =
        Map.of(
            "programme",
            code,
            "nameTh",
            "โครงการสมมุติ",
            "nameEn",
            "Fictional programme",
            "unit",
            "BAHT_PER_TIME",
            "amountSatang",
            300_000,
            "validFrom",
            validFrom,
            "validTo",
            validTo);
    send("registry.programme-events", code, 1, "registry.programme-registered.v1", terms);
  }

  public void centreEstablished(String id, String district) {
    send(
        "registry.centre-events",
        id,
        1,
        "registry.centre-established.v1",
        Map.of(
            "centreId",
            id,
            "districtCode",
            district,
            "nameTh",
            "ศูนย์สมมุติ",
            "nameEn",
            "Fictional Centre"));
  }

  public void centreMoved(String id, long sequence, String event) {
    send(
        "registry.centre-events",
        id,
        sequence,
        "registry.centre-" + event + ".v1",
        Map.of("centreId", id));
  }

  void volunteerRegistered(String id, String district) {
    volunteer(id, 1, "registered", district);
  }

  public void volunteerEnded(String id, String district) {
    volunteer(id, 2, "ended", district);
  }

  public void volunteerReinstated(String id, long sequence, String district) {
    volunteer(id, sequence, "reinstated", district);
  }

  public void volunteerCorrected(String id, long sequence, String district) {
    volunteer(id, sequence, "corrected", district);
  }

  private void volunteer(String id, long sequence, String event, String district) {
    send(
        "registry.volunteer-events",
        id,
        sequence,
        "registry.volunteer-" + event + ".v1",
        Map.of("volunteerId", id, "districtCode", district));
  }

  /** What only a fault of the case itself could say. */
  void caseReferred(String caseId, long sequence, String referral, String agency) {
    send(
        "case-referral.case-events",
        caseId,
        sequence,
        "case-referral.case-referred.v1",
        Map.of(
            "caseId",
            caseId,
            "caseNo",
            "69-11-0001",
            "districtCode",
            "1001",
            "needId",
            caseId + "-1",
            "dimension",
            "INCOME",
            "referralId",
            referral,
            "agencyId",
            agency,
            "service",
            "CASH_AID",
            "urgency",
            "NORMAL",
            "hop",
            1));
  }

  private void send(
      String topic, String key, long sequence, String type, Map<String, Object> data) {
    send(topic, key, sequence, type, LONG_AGO, data);
  }

  private void send(
      String topic,
      String key,
      long sequence,
      String type,
      Instant time,
      Map<String, Object> data) {
    var record = new ProducerRecord<>(topic, key, JSON.writeValueAsBytes(data));
    header(record, "ce_id", UUID.randomUUID().toString());
    header(record, "ce_type", type);
    header(record, "ce_time", time.toString());
    header(record, "ce_sequence", Long.toString(sequence));
    header(record, "ce_correlationid", "correlation");
    try (var producer = kafka.producer()) {
      producer.send(record);
    }
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
