package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The centre's queue of needs that wait for it, the longest waiting first. */
@RestController
class NeedsActionController {

  private final Cases cases;

  NeedsActionController(Cases cases) {
    this.cases = cases;
  }

  @GetMapping("/v1/needs-action")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  Page<NeedsActionRow> list(
      @RequestParam @Nullable String district, @Valid PageQuery page, Caller caller) {
    return Page.of(
        cases.needingAction(CaseScope.of(caller, district), page.cursor(), page.size() + 1),
        page.size(),
        NeedsActionController::place,
        NeedsActionRow::of);
  }

  private static String place(Case one) {
    return Objects.requireNonNull(one.needsActionKey());
  }
}
