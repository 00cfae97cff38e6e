package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.privacy.AccessEntry;
import org.prasan.casereferral.privacy.AccessLog;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.BadRequest;
import org.prasan.conventions.problem.UnknownId;
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

  /**
   * @param intact whether every entry is as it was written and none is missing between two
   */
  record AccessLogView(boolean intact, List<AccessEntry> items, @Nullable String nextCursor) {}

  @GetMapping("/v1/cases/{id}/access-log")
  @PreAuthorize("hasRole('AUDITOR')")
  AccessLogView listAccesses(@PathVariable String id, @Valid PageQuery page) {
    if (cases.find(id).isEmpty()) {
      throw new UnknownId();
    }
    Page<AccessEntry> entries =
        Page.of(
            accesses.list(id, before(page.cursor()), page.size() + 1),
            page.size(),
            entry -> Long.toString(entry.n()),
            entry -> entry);
    return new AccessLogView(accesses.isIntact(id), entries.items(), entries.nextCursor());
  }

  private static @Nullable Long before(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    if (!cursor.matches("[0-9]{1,18}")) {
      throw new BadRequest("cursor-invalid", "cursor");
    }
    return Long.valueOf(cursor);
  }
}
