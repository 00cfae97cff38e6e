package org.prasan.personal.access.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.personal.access.AccessEntry;
import org.prasan.personal.access.AccessLog;
import org.prasan.personal.access.web.AccessView.TrailView;
import org.prasan.thai.ThaiDates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers an auditor's two questions: what did this person open, and who saw this record? */
@RestController
class AccessController {

  private final AccessLog accesses;

  AccessController(AccessLog accesses) {
    this.accesses = accesses;
  }

  /**
   * Of everybody where no subject is named; from the beginning of the first day to the end of the
   * last, in Bangkok.
   */
  @GetMapping("/v1/accesses")
  @PreAuthorize("hasRole('AUDITOR')")
  Page<AccessView> findAccesses(
      @RequestParam @Nullable @Pattern(regexp = Caller.SUBJECT) String subject,
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      @Valid PageQuery page) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new AccessRefusal.DaysTurned();
    }
    return Page.of(
        accesses.ofSubject(
            subject,
            beginning(from),
            beginning(to == null ? null : to.plusDays(1)),
            page.cursor(),
            page.size() + 1),
        page.size(),
        AccessEntry::listKey,
        AccessView::of);
  }

  /** Intact is said of the record's own chain and of those of the lists on the page. */
  @GetMapping("/v1/accesses/{recordId}")
  @PreAuthorize("hasRole('AUDITOR')")
  TrailView getTrail(@PathVariable String recordId, @Valid PageQuery page) {
    List<AccessEntry> rows = accesses.ofRecord(recordId, page.cursor(), page.size() + 1);
    boolean intact =
        Stream.concat(Stream.of(recordId), rows.stream().map(AccessEntry::recordId))
            .distinct()
            .allMatch(accesses::isIntact);
    if (intact && rows.isEmpty() && page.cursor() == null) {
      throw new UnknownId();
    }
    return TrailView.of(intact, Page.of(rows, page.size(), AccessEntry::listKey, AccessView::of));
  }

  private static @Nullable Instant beginning(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ThaiDates.BANGKOK).toInstant();
  }
}
