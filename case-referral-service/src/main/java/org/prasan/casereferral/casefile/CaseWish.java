package org.prasan.casereferral.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Urgency;

/**
 * What is wanted of a list; each filter that is null lets all pass.
 *
 * @param mine whether only what the caller answers for is wanted, for others during their leave too
 */
public record CaseWish(
    @Nullable String district,
    @Nullable CaseState state,
    @Nullable String number,
    @Nullable Urgency urgency,
    @Nullable Dimension dimension,
    @Nullable Boolean needsAction,
    @Nullable String owner,
    @Nullable Instant changedSince,
    boolean mine) {

  /** All that stand so. */
  public static CaseWish in(@Nullable CaseState state) {
    return new CaseWish(null, state, null, null, null, null, null, null, false);
  }

  public CaseWish inDistrict(String code) {
    return new CaseWish(
        code, state, number, urgency, dimension, needsAction, owner, changedSince, mine);
  }

  public CaseWish needingAction() {
    return new CaseWish(
        district, state, number, urgency, dimension, true, owner, changedSince, mine);
  }

  public CaseWish of(String subject) {
    return new CaseWish(
        district, state, number, urgency, dimension, needsAction, subject, changedSince, mine);
  }

  public CaseWish ofCaller() {
    return new CaseWish(
        district, state, number, urgency, dimension, needsAction, owner, changedSince, true);
  }
}
