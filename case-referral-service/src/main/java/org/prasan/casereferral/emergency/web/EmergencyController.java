package org.prasan.casereferral.emergency.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.emergency.Emergencies;
import org.prasan.casereferral.emergency.Emergency;
import org.prasan.casereferral.emergency.EmergencyCommand.CloseQueue;
import org.prasan.casereferral.emergency.EmergencyCommand.EndEmergency;
import org.prasan.casereferral.emergency.EmergencyDesk;
import org.prasan.casereferral.emergency.web.EmergencyRequests.EventRequest;
import org.prasan.casereferral.emergency.web.EmergencyRequests.OpeningRequest;
import org.prasan.casereferral.opening.QueueOpening;
import org.prasan.casereferral.opening.QueueOpenings;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Floods, fires and other events, and queues that neighbours help with. */
@RestController
class EmergencyController {

  private static final String LEADERS = "hasAnyRole('CENTRE_OFFICER','DEPARTMENT')";

  private final EmergencyDesk desk;
  private final Emergencies emergencies;
  private final QueueOpenings openings;
  private final CaseScope scope;

  EmergencyController(
      EmergencyDesk desk, Emergencies emergencies, QueueOpenings openings, CaseScope scope) {
    this.desk = desk;
    this.emergencies = emergencies;
    this.openings = openings;
    this.scope = scope;
  }

  /** Those under which cases are still taken in. */
  @GetMapping("/v1/events")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','VOLUNTEER','MINISTRY','DEPARTMENT','AUDITOR')")
  Page<Emergency> listEvents(@Valid PageQuery page) {
    return Page.of(
        emergencies.open(page.cursor(), page.size() + 1),
        page.size(),
        Stored::listKey,
        Stored::state);
  }

  @PostMapping("/v1/events")
  @PreAuthorize(LEADERS)
  ResponseEntity<Receipt> declareEvent(
      @Valid @RequestBody EventRequest request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created(
        "/v1/events", desk.handle(request.command(), intent, scope.standing(caller)));
  }

  @PostMapping("/v1/events/{id}/ending")
  @PreAuthorize(LEADERS)
  ResponseEntity<Receipt> endEvent(@PathVariable String id, Intent intent, Caller caller) {
    return Receipts.ok(desk.handle(new EndEmergency(id), intent, scope.standing(caller)));
  }

  @GetMapping("/v1/queue-openings")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  Page<QueueOpening> listQueueOpenings(@Valid PageQuery page, Caller caller) {
    return Page.of(
        openings.list(scope.standing(caller), page.cursor(), page.size() + 1),
        page.size(),
        Stored::listKey,
        Stored::state);
  }

  @PostMapping("/v1/queue-openings")
  @PreAuthorize(LEADERS)
  ResponseEntity<Receipt> openQueue(
      @Valid @RequestBody OpeningRequest request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created(
        "/v1/queue-openings", desk.handle(request.command(), intent, scope.standing(caller)));
  }

  @PostMapping("/v1/queue-openings/{id}/closing")
  @PreAuthorize(LEADERS)
  ResponseEntity<Receipt> closeQueue(@PathVariable String id, Intent intent, Caller caller) {
    return Receipts.ok(desk.handle(new CloseQueue(id), intent, scope.standing(caller)));
  }
}
