package org.prasan.registry.agency.web;

import jakarta.validation.Valid;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.agency.Agencies;
import org.prasan.registry.agency.AgencyCommandHandler;
import org.prasan.registry.agency.AgencyFilter;
import org.prasan.registry.agency.AgencyView;
import org.prasan.registry.agency.PartnerAgency;
import org.prasan.registry.agency.web.AgencyRequests.CapacityNow;
import org.prasan.registry.agency.web.AgencyRequests.Closure;
import org.prasan.registry.agency.web.AgencyRequests.Registration;
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
  ResponseEntity<Receipt> register(
      @Valid @RequestBody Registration body, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created(PATH, handler.handle(body.command(), intent, caller));
  }

  @PutMapping("/{id}/services")
  @PreAuthorize(OWN_WORK)
  ResponseEntity<Receipt> changeServices(
      @PathVariable String id, @Valid @RequestBody Services body, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(body.command(id), intent, caller));
  }

  @PutMapping("/{id}/capacity")
  @PreAuthorize(OWN_WORK)
  ResponseEntity<Receipt> changeCapacity(
      @PathVariable String id, @Valid @RequestBody CapacityNow body, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(body.command(id), intent, caller));
  }

  @PostMapping("/{id}/closure")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> close(
      @PathVariable String id, @Valid @RequestBody Closure body, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(body.command(id), intent, caller));
  }

  @GetMapping("/{id}")
  @PreAuthorize(READ)
  ResponseEntity<AgencyView> one(@PathVariable String id, Caller caller) {
    Stored<PartnerAgency> found = agencies.find(caller, id).orElseThrow(UnknownId::new);
    return Receipts.view(found.version(), AgencyView.of(found));
  }

  @GetMapping
  @PreAuthorize(READ)
  Page<AgencyView> list(@Valid AgencyFilter filter, @Valid PageQuery page, Caller caller) {
    var rows = agencies.list(caller, filter, page.cursor(), page.size() + 1);
    return Page.of(rows, page.size(), Stored::listKey, AgencyView::of);
  }
}
