package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.personal.access.AccessEntry;
import org.prasan.personal.access.AccessLog;
import org.prasan.personal.access.web.AccessView;
import org.prasan.personal.access.web.AccessView.TrailView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who read a case, for the auditor. */
@RestController
class AccessLogController {

  private final AccessLog accesses;
  private final Cases cases;

  AccessLogController(AccessLog accesses, Cases cases) {
    this.accesses = accesses;
    this.cases = cases;
  }

  @GetMapping("/v1/cases/{id}/access-log")
  @PreAuthorize("hasRole('AUDITOR')")
  TrailView listAccesses(@PathVariable String id, @Valid PageQuery page) {
    if (cases.find(id).isEmpty()) {
      throw new UnknownId();
    }
    return TrailView.of(
        accesses.isIntact(id),
        Page.of(
            accesses.ofRecord(id, page.cursor(), page.size() + 1),
            page.size(),
            AccessEntry::listKey,
            AccessView::of));
  }
}
