package org.prasan.casereferral.intake.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.intake.ClientDesk;
import org.prasan.casereferral.intake.ClientDesk.CorrectionTold;
import org.prasan.casereferral.intake.ClientDesk.PersonTold;
import org.prasan.casereferral.intake.Correction;
import org.prasan.casereferral.intake.OpenCase.Person;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People come into a case after intake, and are known better. */
@RestController
class ClientController {

  private static final String CENTRE = "hasAnyRole('CENTRE_OFFICER','DEPARTMENT')";

  private final ClientDesk desk;

  ClientController(ClientDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/v1/cases/{id}/clients")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> addClient(
      @PathVariable String id,
      @Valid @RequestBody Person request,
      @RequiredKey Intent intent,
      Caller caller) {
    return Receipts.ok(desk.handle(new PersonTold(id, request), intent, caller));
  }

  @PostMapping("/v1/cases/{id}/clients/{clientId}/correction")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> correctClient(
      @PathVariable String id,
      @PathVariable String clientId,
      @Valid @RequestBody Correction request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(desk.handle(new CorrectionTold(id, clientId, request), intent, caller));
  }
}
