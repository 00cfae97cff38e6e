package org.prasan.casereferral.referral.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.ReferralCommand.ResumeClock;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.casereferral.referral.web.ReferralRequests.ClosingRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.DisputeRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.InErrorRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.InfoAnswer;
import org.prasan.casereferral.referral.web.ReferralRequests.MoreTimeRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.WithdrawalRequest;
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

/** What the centre that sent a referral, by itself or in the name of the person, may still do. */
@RestController
@RequestMapping("/v1/referrals/{id}")
@PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
class ReferrerController {

  private final ReferralCommandHandler handler;

  ReferrerController(ReferralCommandHandler handler) {
    this.handler = handler;
  }

  @PostMapping("/answer")
  ResponseEntity<Receipt> supplyInfo(
      @PathVariable String id,
      @Valid @RequestBody InfoAnswer request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/withdrawal")
  ResponseEntity<Receipt> withdrawReferral(
      @PathVariable String id,
      @Valid @RequestBody WithdrawalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/take-back")
  ResponseEntity<Receipt> takeReferralBack(
      @PathVariable String id,
      @Valid @RequestBody WithdrawalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.takeBack(id), intent, caller);
  }

  @PostMapping("/closing")
  ResponseEntity<Receipt> closeReferral(
      @PathVariable String id,
      @Valid @RequestBody ClosingRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/dispute")
  ResponseEntity<Receipt> disputeOutcome(
      @PathVariable String id,
      @Valid @RequestBody DisputeRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/entry-in-error")
  ResponseEntity<Receipt> enterReferralInError(
      @PathVariable String id,
      @Valid @RequestBody InErrorRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/clock/pause")
  ResponseEntity<Receipt> pauseReferralClock(
      @PathVariable String id,
      @Valid @RequestBody MoreTimeRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.pause(id), intent, caller);
  }

  @PostMapping("/clock/resumption")
  ResponseEntity<Receipt> resumeReferralClock(
      @PathVariable String id, Intent intent, Caller caller) {
    return handle(new ResumeClock(id), intent, caller);
  }

  @PostMapping("/clock/extension")
  ResponseEntity<Receipt> extendReferralClock(
      @PathVariable String id,
      @Valid @RequestBody MoreTimeRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.extension(id), intent, caller);
  }

  private ResponseEntity<Receipt> handle(ReferralCommand command, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(command, intent, caller));
  }
}
