package org.prasan.casereferral.attachment;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * A line in a case for a paper or picture, whose content is kept elsewhere. A file's name is not
 * kept: people put names and numbers into it.
 *
 * @param bytes its size as it is kept
 * @param removed when it was taken out; the line stays
 */
public record Attachment(
    String id,
    AttachmentKind kind,
    FileType type,
    long bytes,
    ScanState scan,
    Stamp added,
    @Nullable Stamp removed,
    @Nullable RemovalReason removalReason) {

  public boolean isKept() {
    return removed == null;
  }

  public Attachment removed(RemovalReason why, Stamp stamp) {
    return new Attachment(id, kind, type, bytes, scan, added, stamp, why);
  }
}
