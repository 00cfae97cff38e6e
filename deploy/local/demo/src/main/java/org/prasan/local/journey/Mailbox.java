package org.prasan.local.journey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What the mail sink holds; it forgets when it ends.
 *
 * @param since from when on it remembers
 * @param received ids of the messages, without repetitions
 */
record Mailbox(Instant since, Set<String> received) {

  static Mailbox of(JsonNode list) {
    return new Mailbox(
        Instant.parse(list.path("since").asString()),
        list.path("messages").valueStream().map(Mailbox::id).collect(Collectors.toSet()));
  }

  /** The Message-ID is {@code <id@domain>}. */
  private static String id(JsonNode mail) {
    return mail.path("id").asString().replaceAll("^<|@.*$", "");
  }

  /** How many of these the sink should hold, but does not. */
  long missing(List<Evidence.MessageRow> mails) {
    return mails.stream()
        .filter(mail -> mail.sentAt().isAfter(since))
        .filter(mail -> !received.contains(mail.id()))
        .count();
  }

  /** How many it holds that nobody sent. */
  long unknown(List<Evidence.MessageRow> mails) {
    Set<String> sent = mails.stream().map(Evidence.MessageRow::id).collect(Collectors.toSet());
    return received.stream().filter(id -> !sent.contains(id)).count();
  }
}
