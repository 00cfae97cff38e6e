package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.CaseCommand.WithdrawConsent;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.CaseWish;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.web.CaseRequests.AidRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.ConsentRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.DangerRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.DismissalRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.DraftRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.EndingRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.ExcessRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.LiftRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.ReferralRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.RestrictionRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.SendingRequest;
import org.prasan.casereferral.casefile.web.CaseRequests.UnmetRequest;
import org.prasan.casereferral.casefile.web.CaseRow.WaitingCase;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.thai.ThaiDigits;
import org.prasan.thai.validation.DistrictCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases: worked on by the district's centre. */
@RestController
class CaseController {

  private static final String CENTRE = "hasAnyRole('CENTRE_OFFICER','DEPARTMENT')";
  private static final String NUMBER = "[0-9๐-๙]{2}-[0-9๐-๙]{2}-[0-9๐-๙]{4,8}";
  private static final String ME = "me";
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

  /**
   * @param number of the case, as people know it
   * @param owner subject of the officer who has it; {@code me} for what the caller answers for,
   *     also in the place of a colleague on leave
   */
  @GetMapping("/v1/cases")
  @PreAuthorize(READERS)
  Page<CaseRow> listCases(
      @RequestParam @Nullable @DistrictCode String district,
      @RequestParam @Nullable CaseState state,
      @RequestParam @Nullable @Pattern(regexp = NUMBER) String number,
      @RequestParam @Nullable Urgency urgency,
      @RequestParam @Nullable Dimension dimension,
      @RequestParam @Nullable Boolean needsAction,
      @RequestParam @Nullable @Pattern(regexp = Caller.SUBJECT) String owner,
      @RequestParam @Nullable Instant changedSince,
      @Valid PageQuery page,
      Caller caller) {
    var wanted =
        new CaseWish(
            district,
            state,
            number == null ? null : ThaiDigits.toArabic(number),
            urgency,
            dimension,
            needsAction,
            ME.equals(owner) ? null : owner,
            changedSince,
            ME.equals(owner));
    Predicate<Case> named = views.namesVolunteer(caller);
    return Page.of(
        cases.list(caller, wanted, page.cursor(), page.size() + 1),
        page.size(),
        Stored::listKey,
        stored -> CaseRow.of(stored, caller, named.test(stored.state())));
  }

  @GetMapping("/v1/cases/{id}")
  @PreAuthorize(READERS)
  ResponseEntity<CaseView> getCase(@PathVariable String id, Caller caller) {
    var found = cases.find(caller, id).orElseThrow(UnknownId::new);
    return Receipts.view(found.version(), views.show(found, caller));
  }

  /** The centre's queue of needs that wait for it, the most urgent first, then the first due. */
  @GetMapping("/v1/needs-action")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  Page<WaitingCase> listNeedsAction(
      @RequestParam @Nullable @DistrictCode String district, @Valid PageQuery page, Caller caller) {
    return Page.of(
        cases.needingAction(caller, district, page.cursor(), page.size() + 1),
        page.size(),
        one -> Objects.requireNonNull(one.needsActionKey()),
        WaitingCase::of);
  }

  @PostMapping("/v1/cases/{id}/taking")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> takeCase(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new TakeCase(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/referrals")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> referNeed(
      @PathVariable String id,
      @Valid @RequestBody ReferralRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/referrals/drafts")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> draftReferral(
      @PathVariable String id,
      @Valid @RequestBody DraftRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/referrals/{referralId}/sending")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> sendReferral(
      @PathVariable String id,
      @PathVariable String referralId,
      @Valid @RequestBody SendingRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id, referralId), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/clients/{clientId}/consents")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> recordConsent(
      @PathVariable String id,
      @PathVariable String clientId,
      @Valid @RequestBody ConsentRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(request.command(id, clientId), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/clients/{clientId}/consents/{consentId}/withdrawal")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> withdrawConsent(
      @PathVariable String id,
      @PathVariable String clientId,
      @PathVariable String consentId,
      Intent intent,
      Caller caller) {
    return handle(new WithdrawConsent(id, clientId, consentId), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/needs/{needId}/aid")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> giveAid(
      @PathVariable String id,
      @PathVariable String needId,
      @Valid @RequestBody AidRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(request.command(id, needId), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/aid-approvals")
  @ResponseStatus(HttpStatus.OK)
  @PreAuthorize("hasRole('DEPARTMENT')")
  ResponseEntity<Receipt> approveExcess(
      @PathVariable String id,
      @Valid @RequestBody ExcessRequest request,
      @RequiredKey Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/needs/{needId}/unmet")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> declareUnmet(
      @PathVariable String id,
      @PathVariable String needId,
      @Valid @RequestBody UnmetRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id, needId), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/ending")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> endCase(
      @PathVariable String id,
      @Valid @RequestBody EndingRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/dismissal")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> dismissCase(
      @PathVariable String id,
      @Valid @RequestBody DismissalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/restriction")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> restrictCase(
      @PathVariable String id,
      @Valid @RequestBody RestrictionRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/restriction/lifting")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> liftRestriction(
      @PathVariable String id,
      @Valid @RequestBody LiftRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/v1/cases/{id}/danger")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> noteDanger(
      @PathVariable String id,
      @Valid @RequestBody DangerRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  private ResponseEntity<Receipt> handle(CaseCommand command, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(command, intent, caller));
  }
}
