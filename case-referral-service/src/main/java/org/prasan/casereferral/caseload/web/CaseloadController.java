package org.prasan.casereferral.caseload.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.caseload.Handovers;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.thai.validation.DistrictCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an officer has on the desk beyond one case. */
@RestController
class CaseloadController {

  private final Handovers handovers;
  private final Cases cases;

  CaseloadController(Handovers handovers, Cases cases) {
    this.handovers = handovers;
    this.cases = cases;
  }

  /**
   * @param from whose cases; the caller's own when missing
   */
  record HandoversRequest(
      @Nullable @Pattern(regexp = Caller.SUBJECT) String from,
      @NotNull @Pattern(regexp = Caller.SUBJECT) String to,
      @NotNull HandoverCause cause) {}

  /** One visit that is owed; who is visited stands in the case. */
  record OwedVisit(
      String caseId,
      String caseNo,
      String districtCode,
      int days,
      LocalDate dueOn,
      @Nullable String owner) {

    private static OwedVisit of(Case one) {
      FollowUp next = Objects.requireNonNull(one.closure()).nextFollowUp().orElseThrow();
      return new OwedVisit(
          one.id(),
          one.caseNo(),
          one.districtCode(),
          next.days(),
          next.dueOn(),
          one.owner().orElse(null));
    }
  }

  @PostMapping("/v1/handovers")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
  Handovers.Result handOverAll(
      @Valid @RequestBody HandoversRequest request, @RequiredKey Intent intent, Caller caller) {
    String from = request.from();
    return handovers.handOverAll(
        from == null ? caller.subject() : from, request.to(), request.cause(), intent, caller);
  }

  /** Visits after the end of a problem, the first due first. */
  @GetMapping("/v1/follow-ups")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  Page<OwedVisit> listFollowUps(
      @RequestParam @Nullable @DistrictCode String district, @Valid PageQuery page, Caller caller) {
    return Page.of(
        cases.owingVisits(caller, district, page.cursor(), page.size() + 1),
        page.size(),
        one -> Objects.requireNonNull(one.followUpKey()),
        OwedVisit::of);
  }
}
