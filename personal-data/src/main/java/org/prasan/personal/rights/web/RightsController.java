package org.prasan.personal.rights.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.personal.rights.Erasure;
import org.prasan.personal.rights.Erasures;
import org.prasan.personal.rights.RightsDesk;
import org.prasan.personal.rights.web.RightsRequests.CopyRequest;
import org.prasan.personal.rights.web.RightsRequests.ErasureRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a person may ask for comes in here, through the ministry; numbers come in bodies alone. */
@RestController
class RightsController {

  private static final String ERASURES = "/v1/erasures";

  private final RightsDesk desk;
  private final Erasures erasures;
  private final Clock clock;

  RightsController(RightsDesk desk, Erasures erasures, Clock clock) {
    this.desk = desk;
    this.erasures = erasures;
    this.clock = clock;
  }

  /** The right to be forgotten: records stay for the figures, the person goes. */
  @PostMapping(ERASURES)
  @PreAuthorize("hasRole('MINISTRY')")
  ResponseEntity<ErasureView> erasePerson(
      @Valid @RequestBody ErasureRequest request, @RequiredKey Intent intent, Caller caller) {
    Erasure done = desk.erase(request.person().sought(), request.ground(), intent, caller);
    return ResponseEntity.created(URI.create(ERASURES + "/" + done.id()))
        .eTag("\"1\"")
        .body(ErasureView.of(done));
  }

  @GetMapping(ERASURES + "/{id}")
  @PreAuthorize("hasAnyRole('MINISTRY', 'AUDITOR')")
  ErasureView getErasure(@PathVariable String id) {
    return ErasureView.of(erasures.find(id).orElseThrow(UnknownId::new));
  }

  /** The right to be told: all that is held of the person here, and who looked at it. */
  @PostMapping("/v1/person-copies")
  @PreAuthorize("hasRole('MINISTRY')")
  PersonCopyView copyPerson(@Valid @RequestBody CopyRequest request, Caller caller) {
    var copies = desk.copies(request.person().sought(), caller);
    return PersonCopyView.of(clock.instant(), copies, copied -> desk.looks(copied.of()));
  }
}
