package org.prasan.personal.access.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.Page;
import org.prasan.personal.access.AccessEntry;

/**
 * One look, as auditors read it.
 *
 * @param recordId the record, or the reader's list
 * @param records what was seen
 */
public record AccessView(
    String recordId,
    long n,
    String subject,
    Instant at,
    String what,
    List<String> fields,
    List<String> records) {

  public static AccessView of(AccessEntry entry) {
    return new AccessView(
        entry.recordId(),
        entry.n(),
        entry.subject(),
        entry.at(),
        entry.what(),
        entry.fields(),
        entry.records());
  }

  /**
   * Who saw a record.
   *
   * @param intact whether its chain is as it was written, from the first entry to the anchored end
   */
  public record TrailView(boolean intact, List<AccessView> items, @Nullable String nextCursor) {
    public static TrailView of(boolean intact, Page<AccessView> page) {
      return new TrailView(intact, page.items(), page.nextCursor());
    }
  }
}
