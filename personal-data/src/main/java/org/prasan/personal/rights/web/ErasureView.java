package org.prasan.personal.rights.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.rights.Erased;
import org.prasan.personal.rights.Erasure;
import org.prasan.personal.rights.LegalGround;

/**
 * The receipt of an erasure.
 *
 * @param by who had it done
 * @param doneAt none while it is not complete: the request is to be repeated then
 * @param backupsReadableUntil until when backups from before can still be opened
 */
record ErasureView(
    String id,
    LegalGround ground,
    String by,
    Instant at,
    @Nullable Instant doneAt,
    List<ErasedView> erased,
    @Nullable Instant backupsReadableUntil) {

  /**
   * @param mailsSent mails that had gone and can't be recalled, with their times
   */
  record ErasedView(
      String kind, String recordId, List<String> what, long mailsDropped, List<Instant> mailsSent) {

    static ErasedView of(Erased erased) {
      return new ErasedView(
          erased.of().kind(),
          erased.of().recordId(),
          erased.what(),
          erased.mailsDropped(),
          erased.mailsSent());
    }
  }

  static ErasureView of(Erasure erasure) {
    return new ErasureView(
        erasure.id(),
        erasure.ground(),
        erasure.by(),
        erasure.at(),
        erasure.doneAt(),
        erasure.erased().stream().map(ErasedView::of).toList(),
        erasure.backupsUntil());
  }
}
