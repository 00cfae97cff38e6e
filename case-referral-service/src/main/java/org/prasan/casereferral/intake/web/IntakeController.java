package org.prasan.casereferral.intake.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import org.prasan.casereferral.intake.IntakeDesk;
import org.prasan.casereferral.intake.OpenCase;
import org.prasan.casereferral.intake.web.CaseBatch.BatchRequest;
import org.prasan.casereferral.intake.web.CaseBatch.BatchResult;
import org.prasan.casereferral.intake.web.CaseBatch.Row;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.problem.Problems;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports of hardship come in. */
@RestController
class IntakeController {

  private final IntakeDesk desk;
  private final Problems problems;

  IntakeController(IntakeDesk desk, Problems problems) {
    this.desk = desk;
    this.problems = problems;
  }

  /**
   * Each report is a case of its own or is refused for itself; sent again under the same key, the
   * rest goes on where it stopped.
   */
  @PostMapping("/v1/case-batches")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize("hasRole('CENTRE_OFFICER')")
  BatchResult openCases(
      @Valid @RequestBody BatchRequest request, @RequiredKey Intent intent, Caller caller) {
    desk.mustWorkIn(caller, request.districts());
    var rows = new ArrayList<Row>();
    for (OpenCase report : request.reports()) {
      rows.add(opened(rows.size(), report, intent, caller));
    }
    return new BatchResult(rows);
  }

  private Row opened(int row, OpenCase report, Intent intent, Caller caller) {
    var own =
        new Intent(
            intent.key() + ":" + row,
            intent.fingerprint(),
            null,
            intent.correlationId(),
            intent.causationId());
    try {
      return new Row(row, desk.handle(report, own, caller).id(), null);
    } catch (DomainException refused) {
      return new Row(row, null, problems.of(refused));
    }
  }

  @PostMapping("/v1/cases")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','VOLUNTEER')")
  ResponseEntity<Receipt> openCase(
      @Valid @RequestBody OpenCase request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created("/v1/cases", desk.handle(request, intent, caller));
  }
}
