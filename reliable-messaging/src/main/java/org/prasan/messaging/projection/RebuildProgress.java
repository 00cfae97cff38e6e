package org.prasan.messaging.projection;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far a running rebuild is.
 *
 * @param by subject of the operator's token, an id
 * @param beat its last sign of life
 * @param folded records read of {@code total}, which grows while events go on
 */
public record RebuildProgress(
    String id, String by, Instant since, Instant beat, long folded, long total) {

  RebuildProgress at(Instant now, long read, long of) {
    return new RebuildProgress(id, by, since, now, read, of);
  }

  Document write() {
    return new Document("id", id)
        .append("by", by)
        .append("since", Date.from(since))
        .append("beat", Date.from(beat))
        .append("folded", folded)
        .append("total", total);
  }

  static @Nullable RebuildProgress read(@Nullable Document stored) {
    return stored == null
        ? null
        : new RebuildProgress(
            stored.getString("id"),
            stored.getString("by"),
            stored.getDate("since").toInstant(),
            stored.getDate("beat").toInstant(),
            stored.getLong("folded"),
            stored.getLong("total"));
  }
}
