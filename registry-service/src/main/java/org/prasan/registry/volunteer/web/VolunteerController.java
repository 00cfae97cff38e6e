package org.prasan.registry.volunteer.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.volunteer.VolunteerCommandHandler;
import org.prasan.registry.volunteer.VolunteerDirectory;
import org.prasan.registry.volunteer.VolunteerStatus;
import org.prasan.registry.volunteer.VolunteerView;
import org.prasan.registry.volunteer.web.VolunteerRequests.Ending;
import org.prasan.registry.volunteer.web.VolunteerRequests.Registration;
import org.prasan.thai.validation.DistrictCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
  private final VolunteerDirectory directory;

  VolunteerController(VolunteerCommandHandler handler, VolunteerDirectory directory) {
    this.handler = handler;
    this.directory = directory;
  }

  @PostMapping
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> register(
      @Valid @RequestBody Registration body, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created(PATH, handler.handle(body.command(), intent, caller));
  }

  @PostMapping("/{id}/ending")
  @PreAuthorize(DISTRICT_WORK)
  ResponseEntity<Receipt> end(
      @PathVariable String id, @Valid @RequestBody Ending body, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(body.command(id), intent, caller));
  }

  @GetMapping("/{id}")
  @PreAuthorize(READ)
  ResponseEntity<VolunteerView> one(@PathVariable String id, Caller caller) {
    VolunteerView found = directory.find(caller, id).orElseThrow(UnknownId::new);
    return Receipts.view(found.version(), found);
  }

  @GetMapping
  @PreAuthorize(READ)
  Page<VolunteerView> list(
      @RequestParam(required = false) @Nullable @DistrictCode String district,
      @RequestParam(required = false) @Nullable VolunteerStatus state,
      @Valid PageQuery page,
      Caller caller) {
    return directory.list(caller, district, state, page);
  }
}
