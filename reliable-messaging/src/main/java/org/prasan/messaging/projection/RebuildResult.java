package org.prasan.messaging.projection;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How the last rebuild ended.
 *
 * @param refused why the old read model stayed live; null when the rebuilt one took over
 */
public record RebuildResult(
    String id, String by, Instant at, long folded, @Nullable String refused) {

  Document write() {
    return new Document("id", id)
        .append("by", by)
        .append("at", Date.from(at))
        .append("folded", folded)
        .append("refused", refused);
  }

  static @Nullable RebuildResult read(@Nullable Document stored) {
    return stored == null
        ? null
        : new RebuildResult(
            stored.getString("id"),
            stored.getString("by"),
            stored.getDate("at").toInstant(),
            stored.getLong("folded"),
            stored.getString("refused"));
  }
}
