package org.prasan.registry.programme.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.programme.AidProgrammes;
import org.prasan.registry.programme.ProgrammeCommandHandler;
import org.prasan.registry.programme.web.ProgrammeRequests.NewProgramme;
import org.prasan.registry.programme.web.ProgrammeRequests.ProgrammeEnd;
import org.prasan.registry.programme.web.ProgrammeRequests.ProgrammeRevision;
import org.prasan.thai.ThaiDates;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of aid programmes, kept by the ministry and the department, read by all. */
@RestController
@RequestMapping(ProgrammeController.PATH)
class ProgrammeController {

  static final String PATH = "/v1/programmes";

  private static final String CENTRAL_WORK = "hasAnyRole('MINISTRY', 'DEPARTMENT')";
  private static final String READ = "isAuthenticated()";

  private final ProgrammeCommandHandler handler;
  private final AidProgrammes programmes;
  private final Clock clock;

  ProgrammeController(ProgrammeCommandHandler handler, AidProgrammes programmes, Clock clock) {
    this.handler = handler;
    this.programmes = programmes;
    this.clock = clock;
  }

  @PostMapping
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> registerProgramme(
      @Valid @RequestBody NewProgramme request, @RequiredKey Intent intent) {
    return Receipts.created(PATH, handler.handle(request.command(), intent));
  }

  @PostMapping("/{code}/revision")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> reviseProgramme(
      @PathVariable String code, @Valid @RequestBody ProgrammeRevision request, Intent intent) {
    return Receipts.ok(handler.handle(request.command(code), intent));
  }

  @PostMapping("/{code}/ending")
  @PreAuthorize(CENTRAL_WORK)
  ResponseEntity<Receipt> endProgramme(
      @PathVariable String code, @Valid @RequestBody ProgrammeEnd request, Intent intent) {
    return Receipts.ok(handler.handle(request.command(code), intent));
  }

  @GetMapping("/{code}")
  @PreAuthorize(READ)
  ResponseEntity<ProgrammeView> getProgramme(@PathVariable String code) {
    ProgrammeView found = ProgrammeView.of(programmes.find(code), today());
    return Receipts.view(found.version(), found);
  }

  @GetMapping
  @PreAuthorize(READ)
  Page<ProgrammeView> listProgrammes(@Valid PageQuery page) {
    LocalDate today = today();
    return Page.of(
        programmes.list(page.cursor(), page.size() + 1),
        page.size(),
        Stored::listKey,
        stored -> ProgrammeView.of(stored, today));
  }

  private LocalDate today() {
    return ThaiDates.today(clock);
  }
}
