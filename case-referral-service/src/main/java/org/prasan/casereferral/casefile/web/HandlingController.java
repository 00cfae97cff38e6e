package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.HandlingCommand;
import org.prasan.casereferral.casefile.HandlingCommand.ReleaseCase;
import org.prasan.casereferral.casefile.web.HandlingRequests.FollowUpRequest;
import org.prasan.casereferral.casefile.web.HandlingRequests.HandoverRequest;
import org.prasan.casereferral.casefile.web.HandlingRequests.NeedRequest;
import org.prasan.casereferral.casefile.web.HandlingRequests.NoteRequest;
import org.prasan.casereferral.casefile.web.HandlingRequests.ReopeningRequest;
import org.prasan.casereferral.casefile.web.HandlingRequests.ReversalRequest;
import org.prasan.casereferral.casefile.web.HandlingRequests.UrgencyRequest;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The work on one case: who answers for it, what is written down, what is put right. */
@RestController
@RequestMapping("/v1/cases/{id}")
@PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
class HandlingController {

  private final CaseCommandHandler handler;

  HandlingController(CaseCommandHandler handler) {
    this.handler = handler;
  }

  @PostMapping("/release")
  ResponseEntity<Receipt> releaseCase(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new ReleaseCase(id), intent, caller);
  }

  @PostMapping("/handover")
  ResponseEntity<Receipt> handOverCase(
      @PathVariable String id,
      @Valid @RequestBody HandoverRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  /** By whoever reported it as well, however few may see the case by now. */
  @PostMapping("/notes")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT','VOLUNTEER')")
  @ResponseStatus(HttpStatus.OK)
  ResponseEntity<Receipt> writeNote(
      @PathVariable String id,
      @Valid @RequestBody NoteRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/needs")
  @ResponseStatus(HttpStatus.OK)
  ResponseEntity<Receipt> addNeed(
      @PathVariable String id,
      @Valid @RequestBody NeedRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/needs/{needId}/entered-in-error")
  ResponseEntity<Receipt> enterNeedInError(
      @PathVariable String id,
      @PathVariable String needId,
      @Valid @RequestBody ReversalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.needInError(id, needId), intent, caller);
  }

  @PostMapping("/clients/{clientId}/entered-in-error")
  ResponseEntity<Receipt> enterClientInError(
      @PathVariable String id,
      @PathVariable String clientId,
      @Valid @RequestBody ReversalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.clientInError(id, clientId), intent, caller);
  }

  @PostMapping("/needs/{needId}/aid/{aidId}/reversal")
  ResponseEntity<Receipt> reverseAid(
      @PathVariable String id,
      @PathVariable String needId,
      @PathVariable String aidId,
      @Valid @RequestBody ReversalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.aid(id, needId, aidId), intent, caller);
  }

  /** An outcome, or that the need is unmet. */
  @PostMapping("/needs/{needId}/outcome/reversal")
  ResponseEntity<Receipt> reverseOutcome(
      @PathVariable String id,
      @PathVariable String needId,
      @Valid @RequestBody ReversalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.outcome(id, needId), intent, caller);
  }

  @PostMapping("/urgency")
  ResponseEntity<Receipt> changeUrgency(
      @PathVariable String id,
      @Valid @RequestBody UrgencyRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/dismissal/reversal")
  ResponseEntity<Receipt> reverseDismissal(
      @PathVariable String id,
      @Valid @RequestBody ReversalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.dismissal(id), intent, caller);
  }

  @PostMapping("/child-report/reversal")
  ResponseEntity<Receipt> reverseChildReport(
      @PathVariable String id,
      @Valid @RequestBody ReversalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.childReport(id), intent, caller);
  }

  @PostMapping("/reopening")
  ResponseEntity<Receipt> reopenCase(
      @PathVariable String id,
      @Valid @RequestBody ReopeningRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/follow-ups/{days}")
  ResponseEntity<Receipt> recordFollowUp(
      @PathVariable String id,
      @PathVariable int days,
      @Valid @RequestBody FollowUpRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id, days), intent, caller);
  }

  private ResponseEntity<Receipt> handle(HandlingCommand command, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(command, intent, caller));
  }
}
