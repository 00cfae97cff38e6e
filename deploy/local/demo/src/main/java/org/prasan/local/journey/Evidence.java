package org.prasan.local.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Everything the services said when they were asked at the end. */
record Evidence(
    List<JsonNode> centres,
    int attendees,
    List<JsonNode> certificates,
    Map<CasePlan, String> cases,
    Board.Sight sight,
    List<MessageRow> messages,
    Mailbox mailbox,
    Metrics metrics,
    long deadLetters) {

  /** One row of what somebody was told, or why not. */
  record MessageRow(
      String id,
      String eventId,
      String recipient,
      String channel,
      String state,
      String reason,
      Instant sentAt) {

    static MessageRow of(JsonNode row) {
      String sentAt = row.path("sentAt").asString("");
      return new MessageRow(
          row.path("id").asString(),
          row.path("eventId").asString(),
          row.path("recipient").asString(),
          row.path("channel").asString(),
          row.path("state").asString(),
          row.path("reason").asString(""),
          sentAt.isEmpty() ? Instant.EPOCH : Instant.parse(sentAt));
    }

    /** The three things of which there must be one row only. */
    String identity() {
      return eventId + " " + recipient + " " + channel;
    }
  }

  List<Board.CaseRow> caseRows() {
    return cases.values().stream()
        .filter(sight.cases()::containsKey)
        .map(sight.cases()::get)
        .toList();
  }

  List<Board.ReferralRow> referralRows() {
    return cases.values().stream().flatMap(id -> sight.referralsOf(id).stream()).toList();
  }

  List<MessageRow> sentMails() {
    return messages.stream()
        .filter(m -> m.channel.equals("EMAIL") && m.state.equals("SENT"))
        .toList();
  }
}
