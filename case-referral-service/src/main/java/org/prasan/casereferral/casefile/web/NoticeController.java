package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.web.NoticeRow.NoticeRequest;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.thai.validation.DistrictCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whoever was reported by somebody else is told that their data are held (PDPA s.25). */
@RestController
class NoticeController {

  private final CaseCommandHandler handler;
  private final Cases cases;

  NoticeController(CaseCommandHandler handler, Cases cases) {
    this.handler = handler;
    this.cases = cases;
  }

  /** Cases of which somebody has to be told, the first due first. */
  @GetMapping("/v1/notices-due")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  Page<NoticeRow> listNoticesDue(
      @RequestParam @Nullable @DistrictCode String district, @Valid PageQuery page, Caller caller) {
    return Page.of(
        cases.noticesDue(caller, district, page.cursor(), page.size() + 1),
        page.size(),
        NoticeController::place,
        NoticeRow::of);
  }

  private static String place(Case one) {
    return Objects.requireNonNull(one.noticeKey());
  }

  @PostMapping("/v1/cases/{id}/clients/{clientId}/notice")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
  ResponseEntity<Receipt> settleNotice(
      @PathVariable String id,
      @PathVariable String clientId,
      @Valid @RequestBody NoticeRequest request,
      Intent intent,
      Caller caller) {
    return Receipts.ok(handler.handle(request.command(id, clientId), intent, caller));
  }
}
