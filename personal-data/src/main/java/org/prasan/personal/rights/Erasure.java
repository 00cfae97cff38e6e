package org.prasan.personal.rights;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One request to forget a person, and its receipt. What was found is written down before anything
 * is erased, because it can't be found again afterwards. It holds ids, and nothing that names the
 * person.
 *
 * @param fingerprint of the request, to tell its repetition from another
 * @param backupsUntil until when backups from before can still be opened
 */
public record Erasure(
    @Id String id,
    String fingerprint,
    LegalGround ground,
    String by,
    Instant at,
    List<Held> found,
    List<Erased> erased,
    @Nullable Instant doneAt,
    @Nullable Instant backupsUntil) {

  public Erasure {
    found = List.copyOf(found);
    erased = List.copyOf(erased);
  }

  boolean isDone() {
    return doneAt != null;
  }

  Erasure with(List<Held> everything) {
    return new Erasure(id, fingerprint, ground, by, at, everything, erased, doneAt, backupsUntil);
  }

  Erasure done(List<Erased> all, Instant now, Instant backups) {
    return new Erasure(id, fingerprint, ground, by, at, found, all, now, backups);
  }
}
