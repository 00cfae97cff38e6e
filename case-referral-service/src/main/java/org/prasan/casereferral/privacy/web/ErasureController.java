package org.prasan.casereferral.privacy.web;

import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The right to be forgotten: the case stays for the figures, the person goes. */
@RestController
class ErasureController {

  private final CaseCommandHandler handler;

  ErasureController(CaseCommandHandler handler) {
    this.handler = handler;
  }

  @PostMapping("/v1/clients/{clientId}/erasure")
  @PreAuthorize("hasRole('MINISTRY')")
  ResponseEntity<Receipt> erase(@PathVariable String clientId, Intent intent, Caller caller) {
    return Receipts.ok(handler.erase(clientId, intent, caller.subject()));
  }
}
