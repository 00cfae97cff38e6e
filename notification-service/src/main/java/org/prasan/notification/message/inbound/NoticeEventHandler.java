package org.prasan.notification.message.inbound;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.prasan.messaging.InboundEvent;
import org.prasan.notification.message.Facts;
import org.prasan.notification.message.Notice;
import org.prasan.notification.message.TellConcerned;
import org.prasan.notification.message.inbound.CaseEvents.CaseOpened;
import org.prasan.notification.message.inbound.CaseEvents.CaseReferred;
import org.prasan.notification.message.inbound.CaseEvents.NeedReturned;
import org.prasan.notification.message.inbound.CaseEvents.ReportedCase;
import org.prasan.notification.message.inbound.CertificateEvents.CertificateIssued;
import org.prasan.notification.message.inbound.CertificateEvents.CertificateReinstated;
import org.prasan.notification.message.inbound.CertificateEvents.CertificateRevoked;
import org.prasan.notification.message.inbound.CertificateEvents.CertificateSuspended;
import org.prasan.notification.message.inbound.ReferralEvents.OutcomeRecorded;
import org.prasan.notification.message.inbound.ReferralEvents.ReferralAccepted;
import org.prasan.notification.message.inbound.ReferralEvents.ReferralExpired;
import org.prasan.notification.message.inbound.ReferralEvents.ReferralRejected;
import org.prasan.notification.message.inbound.ReferralEvents.ReferralReminded;
import org.prasan.notification.message.inbound.ReferralEvents.ReferralSent;
import org.prasan.notification.message.inbound.ReferralEvents.ReferralWithdrawn;
import org.prasan.notification.message.inbound.RegistryEvents.CentreEstablished;
import org.springframework.stereotype.Component;

/** Reads each event that the policy names and has everybody concerned told. */
@Component
class NoticeEventHandler {

  private final TellConcerned tell;

  NoticeEventHandler(TellConcerned tell) {
    this.tell = tell;
  }

  /** All event types of the policy. */
  Map<String, Consumer<InboundEvent>> handlers() {
    var handlers = new TreeMap<String, Consumer<InboundEvent>>();
    for (Notice notice : Notice.values()) {
      handlers.put(notice.eventType(), event -> on(event, recordOf(notice)));
    }
    return handlers;
  }

  private void on(InboundEvent event, Class<? extends Noticed> type) {
    tell.of(event.id(), event.type(), factsOf(event, type));
  }

  private static Facts factsOf(InboundEvent event, Class<? extends Noticed> type) {
    return event.as(type).facts();
  }

  static Class<? extends Noticed> recordOf(Notice notice) {
    return switch (notice) {
      case CENTRE_ESTABLISHED -> CentreEstablished.class;
      case CERTIFICATE_ISSUED -> CertificateIssued.class;
      case CERTIFICATE_SUSPENDED, CERTIFICATE_SUSPENDED_ABOVE -> CertificateSuspended.class;
      case CERTIFICATE_REINSTATED -> CertificateReinstated.class;
      case CERTIFICATE_REVOKED, CERTIFICATE_REVOKED_ABOVE -> CertificateRevoked.class;
      case CASE_OPENED -> CaseOpened.class;
      case CASE_TAKEN, AID_COMPLETED, PROBLEM_ENDED -> ReportedCase.class;
      case CASE_REFERRED -> CaseReferred.class;
      case NEED_RETURNED -> NeedReturned.class;
      case REFERRAL_SENT -> ReferralSent.class;
      case REFERRAL_REMINDED -> ReferralReminded.class;
      case REFERRAL_ACCEPTED -> ReferralAccepted.class;
      case REFERRAL_REJECTED -> ReferralRejected.class;
      case REFERRAL_EXPIRED, REFERRAL_EXPIRED_ABOVE -> ReferralExpired.class;
      case REFERRAL_WITHDRAWN -> ReferralWithdrawn.class;
      case OUTCOME_RECORDED -> OutcomeRecorded.class;
    };
  }
}
