package org.prasan.casereferral.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.course.Asked;
import org.prasan.casereferral.course.RejectionText;
import org.prasan.casereferral.referral.CentreStepEvent.Voice;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.AcknowledgeWithdrawal;
import org.prasan.casereferral.referral.ReferralCommand.Assign;
import org.prasan.casereferral.referral.ReferralCommand.ChangeExpectedDate;
import org.prasan.casereferral.referral.ReferralCommand.Claim;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.ConfirmOutcome;
import org.prasan.casereferral.referral.ReferralCommand.DisputeOutcome;
import org.prasan.casereferral.referral.ReferralCommand.EnterInError;
import org.prasan.casereferral.referral.ReferralCommand.ExtendClock;
import org.prasan.casereferral.referral.ReferralCommand.Forward;
import org.prasan.casereferral.referral.ReferralCommand.OfAgency;
import org.prasan.casereferral.referral.ReferralCommand.OfCentre;
import org.prasan.casereferral.referral.ReferralCommand.OfClient;
import org.prasan.casereferral.referral.ReferralCommand.PauseClock;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.RecordNoShow;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.Release;
import org.prasan.casereferral.referral.ReferralCommand.RequestInfo;
import org.prasan.casereferral.referral.ReferralCommand.ResumeClock;
import org.prasan.casereferral.referral.ReferralCommand.ScheduleAppointment;
import org.prasan.casereferral.referral.ReferralCommand.StartService;
import org.prasan.casereferral.referral.ReferralCommand.SupplyInfo;
import org.prasan.casereferral.referral.ReferralCommand.TakeBack;
import org.prasan.casereferral.referral.ReferralCommand.Waitlist;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.personal.Sealed;

/** Which desk decides on a command, for whoever may give it. */
record ReferralDecision(ReferralPolicy policy, ReferralWords words, Caller caller, Instant now) {

  Change<Referral, ReferralEvent> on(Referral one, ReferralCommand command) {
    return switch (command) {
      case OfAgency it -> ofAgency(one, it);
      case OfCentre it -> ofCentre(one, it);
      case OfClient it -> ofClient(one, it);
    };
  }

  private Change<Referral, ReferralEvent> ofAgency(Referral one, OfAgency command) {
    var queue = new AgencyQueue(one, stamp());
    var reply = new AgencyReply(one, policy, stamp());
    var help = new PromisedHelp(one, policy, stamp());
    return switch (command) {
      case Receive _ -> queue.receive(policy);
      case Claim _ -> queue.claim();
      case Assign it -> queue.assign(it.assignee(), caller);
      case Release _ -> queue.release(caller);
      case RequestInfo it -> reply.requestInfo(asked(one, it.question()));
      case Waitlist it -> reply.waitlist(it.reviewOn());
      case Accept it -> reply.accept(it.expectedOn(), it.reason());
      case Reject it -> reply.reject(it.reason(), rejectionText(one, it.text()));
      case Forward it -> reply.forward(it);
      case StartService _ -> help.start();
      case ScheduleAppointment it -> help.schedule(it.at());
      case RecordNoShow _ -> help.noShow();
      case ChangeExpectedDate it -> help.expectOn(it.expectedOn(), it.reason());
      case RecordOutcome it -> help.outcome(it);
      case AcknowledgeWithdrawal _ -> referrer(one).acknowledge();
    };
  }

  private Change<Referral, ReferralEvent> ofCentre(Referral one, OfCentre command) {
    var time = new ReferralTime(one, policy);
    return switch (command) {
      case Withdraw it -> referrer(one).withdraw(it.reason());
      case TakeBack it -> referrer(one).takeBack(it.reason());
      case Close it -> referrer(one).close(it.confirmed());
      case EnterInError it -> referrer(one).enterInError(it.reason(), caller);
      case PauseClock it -> time.pause(it.until(), it.reason(), stamp());
      case ResumeClock _ -> time.resume(stamp());
      case ExtendClock it -> time.extend(it.until(), it.reason(), stamp());
    };
  }

  /** Whoever has no role came by a code of the person's own. */
  private Change<Referral, ReferralEvent> ofClient(Referral one, OfClient command) {
    Voice by = caller.roles().isEmpty() ? Voice.CLIENT : Voice.CENTRE;
    return switch (command) {
      case SupplyInfo it -> referrer(one).supply(asked(one, it.text()), by);
      case ConfirmOutcome _ -> referrer(one).close(true);
      case DisputeOutcome it -> referrer(one).dispute(it.reason(), by);
    };
  }

  private ReferrerDesk referrer(Referral one) {
    return new ReferrerDesk(one, policy, stamp());
  }

  private Stamp stamp() {
    return new Stamp(caller.subject(), now);
  }

  private Sealed asked(Referral one, String text) {
    return words.sealed(one.request().subjectId(), new Asked(text.strip()));
  }

  private @Nullable Sealed rejectionText(Referral one, @Nullable String text) {
    return text == null || text.isBlank()
        ? null
        : words.sealed(one.request().subjectId(), new RejectionText(text.strip()));
  }
}
