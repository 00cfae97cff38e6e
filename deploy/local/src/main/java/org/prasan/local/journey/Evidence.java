package org.prasan.local.journey;

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
    long mails,
    Metrics metrics,
    long deadLetters) {

  /** One row of what somebody was told, or why not. */
  record MessageRow(String eventId, String recipient, String channel, String state, String reason) {

    static MessageRow of(JsonNode row) {
      return new MessageRow(
          row.path("eventId").asString(),
          row.path("recipient").asString(),
          row.path("channel").asString(),
          row.path("state").asString(),
          row.path("reason").asString(""));
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

  long sentMails() {
    return messages.stream()
        .filter(m -> m.channel.equals("EMAIL") && m.state.equals("SENT"))
        .count();
  }
}
