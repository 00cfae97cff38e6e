package org.prasan.registry.agency.web;

import jakarta.validation.Valid;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.agency.Agencies;
import org.prasan.registry.agency.AgencyCommandHandler;
import org.prasan.registry.agency.AgencyFilter;
import org.prasan.registry.agency.web.AgencyRequests.CapacityNow;
import org.prasan.registry.agency.web.AgencyRequests.Closure;
import org.prasan.registry.agency.web.AgencyRequests.Correction;
import org.prasan.registry.agency.web.AgencyRequests.Registration;
import org.prasan.registry.agency.web.AgencyRequests.Reopening;
import org.prasan.registry.agency.web.AgencyRequests.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns requests about agencies into commands, and agencies into views. */
@RestController
@RequestMapping(AgencyController.PATH)
class AgencyController {

  static final String PATH = "/v1/agencies";

  private static final String CENTRAL_WORK = "hasAnyRole('MINISTRY', 'DEPARTMENT')";
  private static final String OWN_WORK = "hasAnyRole('AGENCY_OFFICER', 'MINISTRY', 'DEPARTMENT')";
  private static final String READ = "isAuthenticated()";

  private final AgencyCommandHandler handler;
  private final Agencies agencies;

  AgencyController(AgencyCommandHandler handler, Agencies agencies) {
    this.handler = handler;
    this.agencies = agencies;
  }

  @PostMapping
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> registerAgency(
      @Valid @RequestBody Registration request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created(PATH, handler.handle(request.command(), intent, caller));
  }

  @PutMapping("/{id}/services")
  @PreAuthorize(OWN_WORK)
  ResponseEntity<Receipt> changeAgencyServices(
      @PathVariable String id, @Valid @RequestBody Services request, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PutMapping("/{id}/capacity")
  @PreAuthorize(OWN_WORK)
  ResponseEntity<Receipt> changeAgencyCapacity(
      @PathVariable String id,
      @Valid @RequestBody CapacityNow request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/closure")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> closeAgency(
      @PathVariable String id, @Valid @RequestBody Closure request, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/correction")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> correctAgency(
      @PathVariable String id,
      @Valid @RequestBody Correction request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/reopening")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> reopenAgency(
      @PathVariable String id,
      @Valid @RequestBody Reopening request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @GetMapping("/{id}")
  @PreAuthorize(READ)
  ResponseEntity<AgencyView> getAgency(@PathVariable String id, Caller caller) {
    AgencyView found = AgencyView.of(agencies.find(caller, id));
    return Receipts.view(found.version(), found);
  }

  @GetMapping
  @PreAuthorize(READ)
  Page<AgencyView> listAgencies(@Valid AgencyFilter filter, @Valid PageQuery page, Caller caller) {
    var rows = agencies.list(caller, filter, page);
    return Page.of(rows, page.size(), Stored::listKey, AgencyView::of);
  }
}
