package org.prasan.registry.volunteer.web;

import jakarta.validation.Valid;
import java.util.List;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.volunteer.RegisteredTwice;
import org.prasan.registry.volunteer.VolunteerCommandHandler;
import org.prasan.registry.volunteer.VolunteerFilter;
import org.prasan.registry.volunteer.Volunteers;
import org.prasan.registry.volunteer.web.VolunteerRequests.Correction;
import org.prasan.registry.volunteer.web.VolunteerRequests.Ending;
import org.prasan.registry.volunteer.web.VolunteerRequests.Registration;
import org.prasan.registry.volunteer.web.VolunteerRequests.Reinstatement;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns requests about volunteers into commands, and volunteers into views. */
@RestController
@RequestMapping(VolunteerController.PATH)
class VolunteerController {

  static final String PATH = "/v1/volunteers";

  private static final String DISTRICT_WORK =
      "hasAnyRole('CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT')";
  private static final String READ =
      "hasAnyRole('CENTRE_OFFICER', 'VOLUNTEER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR')";

  private final VolunteerCommandHandler handler;
  private final Volunteers volunteers;
  private final VolunteerViews views;
  private final RegisteredTwice twice;

  VolunteerController(
      VolunteerCommandHandler handler,
      Volunteers volunteers,
      VolunteerViews views,
      RegisteredTwice twice) {
    this.handler = handler;
    this.volunteers = volunteers;
    this.views = views;
    this.twice = twice;
  }

  @PostMapping
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> registerVolunteer(
      @Valid @RequestBody Registration request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created(PATH, handler.handle(request.command(), intent, caller));
  }

  @PostMapping("/{id}/ending")
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> endVolunteer(
      @PathVariable String id, @Valid @RequestBody Ending request, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/correction")
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> correctVolunteer(
      @PathVariable String id,
      @Valid @RequestBody Correction request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  @PostMapping("/{id}/reinstatement")
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> reinstateVolunteer(
      @PathVariable String id,
      @Valid @RequestBody Reinstatement request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id), intent, caller));
  }

  /** What stood in the entry before it was put right, the oldest first; not for colleagues. */
  @GetMapping("/{id}/corrections")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR')")
  VolunteerCorrectionsView listVolunteerCorrections(@PathVariable String id, Caller caller) {
    return views.corrections(caller, volunteers.find(caller, id));
  }

  @GetMapping("/{id}")
  @PreAuthorize(READ)
  ResponseEntity<VolunteerView> getVolunteer(@PathVariable String id, Caller caller) {
    VolunteerView found = views.show(caller, volunteers.find(caller, id));
    return Receipts.view(found.version(), found);
  }

  /** For the department, which ends all but one of each person's entries. */
  @GetMapping("/registered-twice")
  @PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT')")
  List<TwiceView> listRegisteredTwice() {
    return twice.pending().stream().map(TwiceView::of).toList();
  }

  @GetMapping
  @PreAuthorize(READ)
  Page<VolunteerView> listVolunteers(
      @Valid VolunteerFilter filter, @Valid PageQuery page, Caller caller) {
    var rows = volunteers.list(caller, filter, page);
    views.prepare(caller, rows.subList(0, Math.min(rows.size(), page.size())));
    return Page.of(rows, page.size(), Stored::listKey, row -> views.row(caller, row));
  }
}
