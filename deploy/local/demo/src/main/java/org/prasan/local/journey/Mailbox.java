package org.prasan.local.journey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.local.journey.Evidence.MessageRow;
import tools.jackson.databind.JsonNode;

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
