package org.prasan.local.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.local.journey.Board.CaseRow;
import org.prasan.local.journey.Board.ReferralRow;
import tools.jackson.databind.JsonNode;

/** Everything the services said when they were asked at the end. */
record Evidence(
    List<CentreRow> centres,
    int attendees,
    List<CertificateRow> certificates,
    Map<CasePlan, String> cases,
    Board board,
    List<MessageRow> messages,
    Mailbox mailbox,
    Metrics metrics,
    long deadLetters) {

  record CentreRow(String id, String state, @Nullable CommitteeRow committee) {

    boolean isLedOn(LocalDate day) {
      return committee != null
          && !day.isBefore(committee.termStartsOn())
          && !day.isAfter(committee.termEndsOn());
    }
  }

  record CommitteeRow(LocalDate termStartsOn, LocalDate termEndsOn) {}

  record CertificateRow(String id, String centreId, int running) {}

  /** One row of what somebody was told, or why not. */
  record MessageRow(
      String id,
      String eventId,
      String recipient,
      String channel,
      String state,
      @Nullable String reason,
      @Nullable Instant sentAt) {

    /** The three things of which there must be one row only. */
    String identity() {
      return eventId + " " + recipient + " " + channel;
    }

    boolean isSentAfter(Instant moment) {
      return sentAt != null && sentAt.isAfter(moment);
    }
  }

  List<CaseRow> caseRows() {
    return cases.values().stream().map(board.cases()::get).filter(Objects::nonNull).toList();
  }

  List<ReferralRow> referralRows() {
    return cases.values().stream().flatMap(id -> board.referralsOf(id).stream()).toList();
  }

  List<MessageRow> sentMails() {
    return messages.stream()
        .filter(m -> m.channel.equals("EMAIL") && m.state.equals("SENT"))
        .toList();
  }

  /**
   * What the mail sink holds; it forgets when it ends.
   *
   * @param since from when on it remembers
   * @param received ids of the messages, without repetitions
   */
  record Mailbox(Instant since, Set<String> received) {

    /** The Message-ID is {@code <id@domain>}. */
    static Mailbox of(JsonNode list) {
      return new Mailbox(
          Instant.parse(list.path("since").asString()),
          list.path("messages")
              .valueStream()
              .map(mail -> mail.path("id").asString().replaceAll("^<|@.*$", ""))
              .collect(Collectors.toSet()));
    }

    /** How many of these the sink should hold, but does not. */
    long missing(List<MessageRow> mails) {
      return mails.stream()
          .filter(mail -> mail.isSentAfter(since) && !received.contains(mail.id()))
          .count();
    }

    /** How many it holds that nobody sent. */
    long unknown(List<MessageRow> mails) {
      Set<String> sent = mails.stream().map(MessageRow::id).collect(Collectors.toSet());
      return received.stream().filter(id -> !sent.contains(id)).count();
    }
  }
}
