package org.prasan.casereferral.handling;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;

/** Why a case was put aside without an outcome. */
public record Dismissal(As as, @Nullable String earlierCaseId, Stamp dismissed) {

  /** A duplicate links to the earlier case; wrong numbers and nuisance are no case at all. */
  public enum As {
    DUPLICATE,
    NOT_A_CASE
  }
}
