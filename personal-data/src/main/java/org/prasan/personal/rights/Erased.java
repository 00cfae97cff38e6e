package org.prasan.personal.rights;

import java.time.Instant;
import java.util.List;

/**
 * What was made unreadable of one thing held.
 *
 * @param what kinds of data, as code words
 * @param mailsDropped mails that had not gone and never will
 * @param mailsSent when mails went that can't be recalled, the newest first
 */
public record Erased(Held of, List<String> what, long mailsDropped, List<Instant> mailsSent) {

  public Erased {
    what = List.copyOf(what);
    mailsSent = List.copyOf(mailsSent);
  }

  public static Erased of(Held held, String... what) {
    return new Erased(held, List.of(what), 0, List.of());
  }
}
