package org.prasan.casereferral.handling;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;

/** What stood in a case before a correction: the one value that it put right. */
public record Before(
    @Nullable String owner,
    @Nullable Urgency urgency,
    @Nullable DirectAid aid,
    @Nullable Outcome outcome,
    @Nullable UnmetReason unmetReason,
    @Nullable Dismissal dismissal,
    @Nullable Closure closure,
    @Nullable Client client) {

  /** The events of the case say it. */
  public static final Before UNTOLD = new Before(null, null, null, null, null, null, null, null);

  public static Before owner(@Nullable String owner) {
    return new Before(owner, null, null, null, null, null, null, null);
  }

  public static Before urgency(Urgency urgency) {
    return new Before(null, urgency, null, null, null, null, null, null);
  }

  public static Before aid(DirectAid aid) {
    return new Before(null, null, aid, null, null, null, null, null);
  }

  public static Before result(Need need) {
    return new Before(null, null, null, need.outcome(), need.unmetReason(), null, null, null);
  }

  public static Before dismissal(@Nullable Dismissal dismissal) {
    return new Before(null, null, null, null, null, dismissal, null, null);
  }

  public static Before closure(@Nullable Closure closure) {
    return new Before(null, null, null, null, null, null, closure, null);
  }

  public static Before client(Client client) {
    return new Before(null, null, null, null, null, null, null, client);
  }
}
