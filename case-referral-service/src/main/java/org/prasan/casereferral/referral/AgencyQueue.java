package org.prasan.casereferral.referral;

import org.prasan.casereferral.referral.AgencyStepEvent.ReferralAssigned;
import org.prasan.casereferral.referral.AgencyStepEvent.ReferralReleased;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClaimed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReceived;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.messaging.Change;

/** Who at the agency has a referral. People leave, so it is handed on as long as it goes on. */
record AgencyQueue(Referral one, Stamp stamp) {

  /** Stops the clock of the unseen; the time to answer starts. */
  Change<Referral, ReferralEvent> receive(ReferralPolicy policy) {
    if (one.state() == ReferralState.RECEIVED) {
      return Change.of(one);
    }
    if (one.state() != ReferralState.SENT) {
      throw new ReferralRefusal.NotOpen(one.state());
    }
    return Change.of(
        new ReferralCopy(one)
            .entering(
                ReferralState.RECEIVED,
                stamp,
                policy.untilAnswered(one.request().urgency(), stamp.at()))
            .made(),
        new ReferralReceived(one.ref(), stamp.at()));
  }

  Change<Referral, ReferralEvent> claim() {
    mustGoOn();
    if (stamp.by().equals(one.claimedBy())) {
      return Change.of(one);
    }
    if (one.claimedBy() != null) {
      throw new ReferralRefusal.AlreadyClaimed();
    }
    return Change.of(
        new ReferralCopy(one).claimedBy(stamp.by()).made(),
        new ReferralClaimed(one.ref(), stamp.at()));
  }

  Change<Referral, ReferralEvent> assign(String assignee, Caller caller) {
    mustGoOn();
    mustHoldOrHead(caller);
    if (assignee.equals(one.claimedBy())) {
      return Change.of(one);
    }
    return Change.of(
        new ReferralCopy(one).claimedBy(assignee).made(),
        new ReferralAssigned(one.ref(), assignee, stamp.at()));
  }

  Change<Referral, ReferralEvent> release(Caller caller) {
    mustGoOn();
    if (one.claimedBy() == null) {
      return Change.of(one);
    }
    mustHoldOrHead(caller);
    return Change.of(
        new ReferralCopy(one).claimedBy(null).made(), new ReferralReleased(one.ref(), stamp.at()));
  }

  private void mustGoOn() {
    if (!one.state().isAwaited()) {
      throw new ReferralRefusal.NotOpen(one.state());
    }
  }

  private void mustHoldOrHead(Caller caller) {
    if (!caller.is(Position.HEAD) && !caller.subject().equals(one.claimedBy())) {
      throw new ReferralRefusal.NotHolderNorHead();
    }
  }
}
