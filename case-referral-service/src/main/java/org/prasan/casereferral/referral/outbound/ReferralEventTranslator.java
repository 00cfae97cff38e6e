package org.prasan.casereferral.referral.outbound;

import org.prasan.casereferral.referral.ReferralEvent;
import org.prasan.casereferral.referral.ReferralEvent.OutcomeRecorded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralAccepted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClaimed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClosed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralExpired;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReceived;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRejected;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReminded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralSent;
import org.prasan.casereferral.referral.ReferralEvent.ReferralWithdrawn;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.OutcomeRecordedV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralAcceptedV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralClaimedV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralClosedV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralExpiredV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralReceivedV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralRejectedV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralRemindedV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralSentV1;
import org.prasan.casereferral.referral.outbound.ReferralEventsV1.ReferralWithdrawnV1;
import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.WireEvent;

/** Says about a referral what other services may know: ids, codes, times and states. */
public final class ReferralEventTranslator implements EventTranslator<ReferralEvent> {

  public static final String TOPIC = "case-referral.referral-events";

  @Override
  public WireEvent toWire(ReferralEvent event) {
    return switch (event) {
      case ReferralSent e -> wire("referral-sent", sent(e, e.of()));
      case ReferralReceived e -> wire("referral-received", received(e, e.of()));
      case ReferralClaimed e -> wire("referral-claimed", claimed(e, e.of()));
      case ReferralAccepted e -> wire("referral-accepted", accepted(e, e.of()));
      case ReferralRejected e -> wire("referral-rejected", rejected(e, e.of()));
      case ReferralReminded e -> wire("referral-reminded", reminded(e, e.of()));
      case ReferralExpired e -> wire("referral-expired", expired(e, e.of()));
      case ReferralWithdrawn e -> wire("referral-withdrawn", withdrawn(e, e.of()));
      case OutcomeRecorded e -> wire("outcome-recorded", outcome(e, e.of()));
      case ReferralClosed e -> wire("referral-closed", closed(e, e.of()));
    };
  }

  private static WireEvent wire(String name, Object data) {
    return new WireEvent("case-referral." + name + ".v1", data);
  }

  private static ReferralSentV1 sent(ReferralSent e, ReferralRef of) {
    return new ReferralSentV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.service(),
        e.dimension(),
        e.urgency(),
        e.hop(),
        e.sentAt(),
        e.respondBy());
  }

  private static ReferralReceivedV1 received(ReferralReceived e, ReferralRef of) {
    return new ReferralReceivedV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.receivedAt());
  }

  private static ReferralClaimedV1 claimed(ReferralClaimed e, ReferralRef of) {
    return new ReferralClaimedV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.claimedAt());
  }

  private static ReferralAcceptedV1 accepted(ReferralAccepted e, ReferralRef of) {
    return new ReferralAcceptedV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.acceptedAt(),
        e.expectedOn());
  }

  private static ReferralRejectedV1 rejected(ReferralRejected e, ReferralRef of) {
    return new ReferralRejectedV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.rejectedAt(),
        e.reason());
  }

  private static ReferralRemindedV1 reminded(ReferralReminded e, ReferralRef of) {
    return new ReferralRemindedV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.percent(),
        e.respondBy());
  }

  private static ReferralExpiredV1 expired(ReferralExpired e, ReferralRef of) {
    return new ReferralExpiredV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.expiredAt(),
        e.claimed());
  }

  private static ReferralWithdrawnV1 withdrawn(ReferralWithdrawn e, ReferralRef of) {
    return new ReferralWithdrawnV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.withdrawnAt());
  }

  private static OutcomeRecordedV1 outcome(OutcomeRecorded e, ReferralRef of) {
    return new OutcomeRecordedV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.recordedAt(),
        e.outcome(),
        e.reason());
  }

  private static ReferralClosedV1 closed(ReferralClosed e, ReferralRef of) {
    return new ReferralClosedV1(
        of.referralId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        of.districtCode(),
        of.agencyId(),
        e.closedAt(),
        e.confirmed());
  }
}
