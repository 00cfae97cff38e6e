package org.prasan.casereferral.overview.web;

import java.util.List;
import org.prasan.casereferral.overview.Queues;
import org.prasan.casereferral.overview.TimelineEntry;
import org.prasan.casereferral.overview.Timelines;
import org.prasan.conventions.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What somebody looks at first: how much waits where, and what happened to a case. */
@RestController
class OverviewController {

  private final Queues queues;
  private final Timelines timelines;

  OverviewController(Queues queues, Timelines timelines) {
    this.queues = queues;
    this.timelines = timelines;
  }

  /** Of the caller's districts or agency. */
  @GetMapping("/v1/queues")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','AGENCY_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  Queues.Counted countQueues(Caller caller) {
    return queues.of(caller);
  }

  /** Oldest first. */
  @GetMapping("/v1/cases/{id}/timeline")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  TimelineView getTimeline(@PathVariable String id, Caller caller) {
    return new TimelineView(id, timelines.of(id, caller));
  }

  /** The whole of it. */
  record TimelineView(String caseId, List<TimelineEntry> entries) {}
}
