package org.prasan.registry.workshop.web;

import jakarta.validation.Valid;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.workshop.WorkshopCommandHandler;
import org.prasan.registry.workshop.Workshops;
import org.prasan.registry.workshop.web.WorkshopRequests.Announcement;
import org.prasan.registry.workshop.web.WorkshopRequests.Attendance;
import org.prasan.registry.workshop.web.WorkshopRequests.Correction;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns requests about workshops into commands, and workshops into views. */
@RestController
@RequestMapping(WorkshopController.PATH)
class WorkshopController {

  static final String PATH = "/v1/workshops";

  private static final String CENTRAL_WORK = "hasAnyRole('MINISTRY', 'DEPARTMENT')";
  private static final String READ = "isAuthenticated()";

  private final WorkshopCommandHandler handler;
  private final Workshops workshops;

  WorkshopController(WorkshopCommandHandler handler, Workshops workshops) {
    this.handler = handler;
    this.workshops = workshops;
  }

  @PostMapping
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> announceWorkshop(
      @Valid @RequestBody Announcement request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created(PATH, handler.handle(request.command(), intent, caller));
  }

  @PostMapping("/{id}/correction")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> correctWorkshop(
      @PathVariable String id,
      @Valid @RequestBody Correction request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/attendance")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> recordAttendance(
      @PathVariable String id,
      @Valid @RequestBody Attendance request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @GetMapping("/{id}")
  @PreAuthorize(READ)
  ResponseEntity<WorkshopView> getWorkshop(@PathVariable String id, Caller inStanding) {
    WorkshopView found = WorkshopView.of(workshops.find(id));
    return Receipts.view(found.version(), found);
  }

  @GetMapping
  @PreAuthorize(READ)
  Page<WorkshopView> listWorkshops(@Valid PageQuery page, Caller inStanding) {
    return Page.of(workshops.list(page), page.size(), Stored::listKey, WorkshopView::of);
  }
}
