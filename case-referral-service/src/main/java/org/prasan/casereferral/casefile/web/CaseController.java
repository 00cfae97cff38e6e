package org.prasan.casereferral.casefile.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import jakarta.validation.Valid;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.CaseRefused;
import org.prasan.casereferral.casefile.CaseState;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.web.CaseRequests.AidRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.DismissalRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.EndingRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.OpenCaseRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.ReferralRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.UnmetRequest;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: reported by volunteers, worked on by the district's centre. */
@RestController
@RequestMapping("/v1/cases")
class CaseController {

  private static final String CENTRE = "hasRole('CENTRE_OFFICER')";
  private static final String READERS =
      "hasAnyRole('CENTRE_OFFICER','VOLUNTEER','MINISTRY','DEPARTMENT','AUDITOR')";

  private final CaseCommandHandler handler;
  private final Cases cases;
  private final CaseViews views;

  CaseController(CaseCommandHandler handler, Cases cases, CaseViews views) {
    this.handler = handler;
    this.cases = cases;
    this.views = views;
  }

  @PostMapping
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','VOLUNTEER')")
  ResponseEntity<Receipt> open(
      @Valid @RequestBody OpenCaseRequest request, @RequiredKey Intent intent, Caller caller) {
    if (!caller.districts().contains(request.districtCode())) {
      throw new CaseRefused.DistrictForeign();
    }
    var command = CaseRequestMapping.command(request);
    return Receipts.created("/v1/cases", handler.open(command, intent, caller.subject()));
  }

  @GetMapping
  @PreAuthorize(READERS)
  Page<CaseRow> list(
      @RequestParam @Nullable String district,
      @RequestParam @Nullable CaseState state,
      @Valid PageQuery page,
      Caller caller) {
    var filters = new ArrayList<Criteria>();
    filters.add(CaseScope.of(caller, district));
    if (state != null) {
      filters.add(where("state.state").is(state.name()));
    }
    return Page.of(
        cases.list(filters, page.cursor(), page.size() + 1),
        page.size(),
        Stored::listKey,
        CaseRow::of);
  }

  @GetMapping("/{id}")
  @PreAuthorize(READERS)
  ResponseEntity<CaseView> one(@PathVariable String id, Caller caller) {
    var found = cases.find(id, CaseScope.of(caller, null)).orElseThrow(UnknownId::new);
    return Receipts.view(found.version(), views.show(found, caller));
  }

  @PostMapping("/{id}/taking")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> take(@PathVariable String id, Intent intent, Caller caller) {
    return handle(id, new TakeCase(), intent, caller);
  }

  @PostMapping("/{id}/referrals")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> refer(
      @PathVariable String id,
      @Valid @RequestBody ReferralRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(id, CaseRequestMapping.command(request), intent, caller);
  }

  @PostMapping("/{id}/needs/{needId}/aid")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> aid(
      @PathVariable String id,
      @PathVariable String needId,
      @Valid @RequestBody AidRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(id, CaseRequestMapping.command(needId, request), intent, caller);
  }

  @PostMapping("/{id}/needs/{needId}/unmet")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> unmet(
      @PathVariable String id,
      @PathVariable String needId,
      @Valid @RequestBody UnmetRequest request,
      Intent intent,
      Caller caller) {
    return handle(id, new DeclareUnmet(needId, request.reason()), intent, caller);
  }

  @PostMapping("/{id}/ending")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> end(
      @PathVariable String id,
      @Valid @RequestBody EndingRequest request,
      Intent intent,
      Caller caller) {
    return handle(id, new EndProblem(request.selfReliance()), intent, caller);
  }

  @PostMapping("/{id}/dismissal")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> dismiss(
      @PathVariable String id,
      @Valid @RequestBody DismissalRequest request,
      Intent intent,
      Caller caller) {
    return handle(id, new DismissCase(request.as(), request.earlierCaseId()), intent, caller);
  }

  private ResponseEntity<Receipt> handle(
      String id, CaseCommand command, Intent intent, Caller caller) {
    return Receipts.ok(
        handler.handle(id, CaseScope.ofOfficer(caller), command, intent, caller.subject()));
  }
}
