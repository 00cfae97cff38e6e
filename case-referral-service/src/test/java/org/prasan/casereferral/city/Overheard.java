package org.prasan.casereferral.city;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** An event as anybody hears it who has nothing but the broker. */
record Overheard(String topic, String key, long sequence, String type, Instant at, JsonNode data) {

  private static final String CASES = "case-referral.case-events";
  private static final String REFERRALS = "case-referral.referral-events";

  boolean isOfCase() {
    return topic.equals(CASES);
  }

  boolean isOfReferral() {
    return topic.equals(REFERRALS);
  }

  /** Without the service's name and the version. */
  String name() {
    return type.replaceFirst("^.*?\\.", "").replaceFirst("\\.v1$", "");
  }

  /** Empty where the event says nothing of it. */
  String text(String field) {
    return data.path(field).asString("");
  }

  String caseId() {
    return text("caseId");
  }
}
