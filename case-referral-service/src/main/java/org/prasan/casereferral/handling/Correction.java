package org.prasan.casereferral.handling;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

/**
 * One entry of a case's history: what was put right, and what stood there before.
 *
 * @param target id of the need or person concerned, if one was
 * @param reason code of the closed list that belongs to the kind
 * @param words sealed with the key of the case's texts
 */
public record Correction(
    CorrectionKind kind,
    @Nullable String target,
    Before before,
    @Nullable String reason,
    @Nullable Sealed words,
    Stamp made) {

  /** The reason as the code that it is of the kind's list. */
  public @Nullable Enum<?> cause() {
    if (reason == null) {
      return null;
    }
    return switch (kind) {
      case OWNER -> HandoverCause.valueOf(reason);
      case URGENCY -> UrgencyReason.valueOf(reason);
      case REOPENED -> ReopeningReason.valueOf(reason);
      case NEED_ENTERED_IN_ERROR,
          CLIENT_ENTERED_IN_ERROR,
          AID_REVERSED,
          OUTCOME_REVERSED,
          DISMISSAL_REVERSED,
          CHILD_REPORT_REVERSED ->
          ReversalReason.valueOf(reason);
    };
  }
}
