package org.prasan.casereferral.referral.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.ReferralCommand.Claim;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.Release;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.casereferral.referral.web.ReferralRequests.AcceptanceRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.AssignmentRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.ForwardingRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.InfoRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.RejectionRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.WaitlistingRequest;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an agency does with a referral in its queue until it has answered. */
@RestController
@RequestMapping("/v1/referrals/{id}")
@PreAuthorize("hasRole('AGENCY_OFFICER')")
class AgencyAnswerController {

  private final ReferralCommandHandler handler;

  AgencyAnswerController(ReferralCommandHandler handler) {
    this.handler = handler;
  }

  @PostMapping("/receipt")
  ResponseEntity<Receipt> receiveReferral(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new Receive(id), intent, caller);
  }

  @PostMapping("/claim")
  ResponseEntity<Receipt> claimReferral(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new Claim(id), intent, caller);
  }

  @PostMapping("/assignment")
  ResponseEntity<Receipt> assignReferral(
      @PathVariable String id,
      @Valid @RequestBody AssignmentRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/release")
  ResponseEntity<Receipt> releaseReferral(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new Release(id), intent, caller);
  }

  @PostMapping("/question")
  ResponseEntity<Receipt> requestInfo(
      @PathVariable String id,
      @Valid @RequestBody InfoRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/waitlisting")
  ResponseEntity<Receipt> waitlistReferral(
      @PathVariable String id,
      @Valid @RequestBody WaitlistingRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/acceptance")
  ResponseEntity<Receipt> acceptReferral(
      @PathVariable String id,
      @Valid @RequestBody AcceptanceRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/rejection")
  ResponseEntity<Receipt> rejectReferral(
      @PathVariable String id,
      @Valid @RequestBody RejectionRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/forwarding")
  ResponseEntity<Receipt> forwardReferral(
      @PathVariable String id,
      @Valid @RequestBody ForwardingRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  private ResponseEntity<Receipt> handle(ReferralCommand command, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(command, intent, caller));
  }
}
