package org.prasan.casereferral.referral.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.ReferralCommand.AcknowledgeWithdrawal;
import org.prasan.casereferral.referral.ReferralCommand.RecordNoShow;
import org.prasan.casereferral.referral.ReferralCommand.StartService;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.casereferral.referral.web.ReferralRequests.AppointmentRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.ExpectedDateRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.OutcomeRequest;
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

/** What an agency tells of the help that it promised. */
@RestController
@RequestMapping("/v1/referrals/{id}")
@PreAuthorize("hasRole('AGENCY_OFFICER')")
class AgencyHelpController {

  private final ReferralCommandHandler handler;

  AgencyHelpController(ReferralCommandHandler handler) {
    this.handler = handler;
  }

  @PostMapping("/start")
  ResponseEntity<Receipt> startService(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new StartService(id), intent, caller);
  }

  @PostMapping("/appointment")
  ResponseEntity<Receipt> scheduleAppointment(
      @PathVariable String id,
      @Valid @RequestBody AppointmentRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/no-show")
  ResponseEntity<Receipt> recordNoShow(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new RecordNoShow(id), intent, caller);
  }

  @PostMapping("/expected-date")
  ResponseEntity<Receipt> changeExpectedDate(
      @PathVariable String id,
      @Valid @RequestBody ExpectedDateRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/outcome")
  ResponseEntity<Receipt> recordOutcome(
      @PathVariable String id,
      @Valid @RequestBody OutcomeRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/take-back/acknowledgement")
  ResponseEntity<Receipt> acknowledgeWithdrawal(
      @PathVariable String id, Intent intent, Caller caller) {
    return handle(new AcknowledgeWithdrawal(id), intent, caller);
  }

  private ResponseEntity<Receipt> handle(ReferralCommand command, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(command, intent, caller));
  }
}
