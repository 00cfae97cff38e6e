package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.casefile.CaseCommand.ResumeClock;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.web.ClockRequests.ChildReportRequest;
import org.prasan.casereferral.casefile.web.ClockRequests.ExtensionRequest;
import org.prasan.casereferral.casefile.web.ClockRequests.PauseRequest;
import org.prasan.casereferral.casefile.web.ClockRequests.WaiverRequest;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of a case, and the report of a child at risk. */
@RestController
@PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
class ClockController {

  private final CaseCommandHandler handler;

  ClockController(CaseCommandHandler handler) {
    this.handler = handler;
  }

  /** Nobody's consent is needed. */
  @PostMapping("/v1/cases/{id}/child-report")
  ResponseEntity<Receipt> reportChild(
      @PathVariable String id,
      @Valid @RequestBody ChildReportRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/child-report/waiver")
  ResponseEntity<Receipt> waiveChildReport(
      @PathVariable String id,
      @Valid @RequestBody WaiverRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/clock/pause")
  ResponseEntity<Receipt> pauseClock(
      @PathVariable String id,
      @Valid @RequestBody PauseRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/clock/resumption")
  ResponseEntity<Receipt> resumeClock(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new ResumeClock(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/clock/extension")
  ResponseEntity<Receipt> extendClock(
      @PathVariable String id,
      @Valid @RequestBody ExtensionRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  private ResponseEntity<Receipt> handle(CaseCommand command, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(command, intent, caller));
  }
}
