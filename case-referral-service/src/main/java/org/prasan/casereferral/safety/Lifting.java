package org.prasan.casereferral.safety;

import org.prasan.casereferral.vocabulary.Stamp;

/** That a restricted case was opened to all again, so that whoever did it answers for why. */
public record Lifting(LiftReason reason, Stamp lifted) {

  /** Why everybody may see it again. */
  public enum LiftReason {
    DANGER_OVER,
    PERSON_ASKED,
    BY_MISTAKE
  }
}
