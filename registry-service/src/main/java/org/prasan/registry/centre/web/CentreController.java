package org.prasan.registry.centre.web;

import jakarta.validation.Valid;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.CentreCommandHandler;
import org.prasan.registry.centre.CentreFilter;
import org.prasan.registry.centre.Centres;
import org.prasan.registry.centre.web.CentreRequests.Appointment;
import org.prasan.registry.centre.web.CentreRequests.Dissolution;
import org.prasan.registry.centre.web.CentreRequests.Establishment;
import org.prasan.registry.centre.web.CentreRequests.Move;
import org.prasan.registry.centre.web.CentreRequests.Proposal;
import org.prasan.registry.centre.web.CentreRequests.Reinstatement;
import org.prasan.registry.centre.web.CentreRequests.Suspension;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns requests about centres into commands, and centres into views. */
@RestController
@RequestMapping(CentreController.PATH)
class CentreController {

  static final String PATH = "/v1/centres";

  private static final String DISTRICT_WORK =
      "hasAnyRole('CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT')";
  private static final String CENTRAL_WORK = "hasAnyRole('MINISTRY', 'DEPARTMENT')";
  private static final String READ =
      "hasAnyRole('CENTRE_OFFICER', 'VOLUNTEER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR')";

  private final CentreCommandHandler handler;
  private final Centres centres;
  private final CentreViews views;

  CentreController(CentreCommandHandler handler, Centres centres, CentreViews views) {
    this.handler = handler;
    this.centres = centres;
    this.views = views;
  }

  @PostMapping
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> proposeCentre(
      @Valid @RequestBody Proposal request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created(PATH, handler.handle(request.command(), intent, caller));
  }

  @PostMapping("/{id}/committee")
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> appointCommittee(
      @PathVariable String id,
      @Valid @RequestBody Appointment request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/premises")
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> changePremises(
      @PathVariable String id, @Valid @RequestBody Move request, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/establishment")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> establishCentre(
      @PathVariable String id,
      @Valid @RequestBody Establishment request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/suspension")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> suspendCentre(
      @PathVariable String id,
      @Valid @RequestBody Suspension request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/reinstatement")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> reinstateCentre(
      @PathVariable String id,
      @Valid @RequestBody Reinstatement request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/dissolution")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> dissolveCentre(
      @PathVariable String id,
      @Valid @RequestBody Dissolution request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @GetMapping("/{id}")
  @PreAuthorize(READ)
  ResponseEntity<CentreView> getCentre(@PathVariable String id, Caller caller) {
    CentreView found = views.of(centres.find(caller, id));
    return Receipts.view(found.version(), found);
  }

  /** Newest first; who sits in them is in the volunteer register. */
  @GetMapping("/{id}/committees")
  @PreAuthorize(READ)
  CommitteesView listCommittees(@PathVariable String id, Caller caller) {
    return views.committees(centres.find(caller, id));
  }

  @GetMapping
  @PreAuthorize(READ)
  Page<CentreView> listCentres(@Valid CentreFilter filter, @Valid PageQuery page, Caller caller) {
    var rows = centres.list(caller, filter, page);
    return Page.of(rows, page.size(), Stored::listKey, views.rowsOf(rows));
  }
}
