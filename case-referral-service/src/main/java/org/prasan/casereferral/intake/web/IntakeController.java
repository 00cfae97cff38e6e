package org.prasan.casereferral.intake.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.intake.IntakeDesk;
import org.prasan.casereferral.intake.OpenCase;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reports of hardship come in. */
@RestController
class IntakeController {

  private final IntakeDesk desk;

  IntakeController(IntakeDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/v1/cases")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','VOLUNTEER')")
  ResponseEntity<Receipt> openCase(
      @Valid @RequestBody OpenCase request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created("/v1/cases", desk.handle(request, intent, caller));
  }
}
