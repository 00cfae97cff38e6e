package org.prasan.casereferral.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.ReferralCommand.Claim;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.casereferral.referral.ReferralWish;
import org.prasan.casereferral.referral.ReferralWish.Sorted;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.referral.web.ReferralRequests.AcceptanceRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.ClosingRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.OutcomeRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.RejectionRequest;
import org.prasan.casereferral.referral.web.ReferralRequests.WithdrawalRequest;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.thai.validation.DistrictCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals: an agency's queue, and what the centre that sent them may still do. */
@RestController
@RequestMapping("/v1/referrals")
class ReferralController {

  private static final String AGENCY = "hasRole('AGENCY_OFFICER')";
  private static final String CENTRE = "hasAnyRole('CENTRE_OFFICER','DEPARTMENT')";
  private static final String READERS =
      "hasAnyRole('CENTRE_OFFICER','AGENCY_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')";

  private final ReferralCommandHandler handler;
  private final Referrals referrals;
  private final ReferralViews views;
  private final Clock clock;

  ReferralController(
      ReferralCommandHandler handler, Referrals referrals, ReferralViews views, Clock clock) {
    this.handler = handler;
    this.referrals = referrals;
    this.views = views;
    this.clock = clock;
  }

  /**
   * @param state any of these
   * @param mine only those that the caller claimed
   * @param overdue only those whose next step is late
   * @param dueBefore only those whose next step is due until then
   */
  @GetMapping
  @PreAuthorize(READERS)
  Page<ReferralRow> listReferrals(
      @RequestParam @Nullable Set<ReferralState> state,
      @RequestParam @Nullable @DistrictCode String district,
      @RequestParam @Nullable @Pattern(regexp = Codes.ID) String agency,
      @RequestParam @Nullable @Pattern(regexp = Codes.ID) String caseId,
      @RequestParam @Nullable Urgency urgency,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(defaultValue = "false") boolean unclaimed,
      @RequestParam(defaultValue = "false") boolean overdue,
      @RequestParam @Nullable Instant dueBefore,
      @RequestParam(defaultValue = "NEWEST") Sorted sort,
      @Valid PageQuery page,
      Caller caller) {
    Instant now = clock.instant();
    var wish =
        new ReferralWish(
            state == null ? Set.of() : state,
            district,
            agency,
            caseId,
            urgency,
            mine,
            unclaimed,
            dueBefore,
            sort);
    return Page.of(
        referrals.list(
            caller, overdue ? wish.overdueAt(now) : wish, page.cursor(), page.size() + 1),
        page.size(),
        Stored::listKey,
        stored -> ReferralRow.of(stored, now));
  }

  @GetMapping("/{id}")
  @PreAuthorize(READERS)
  ResponseEntity<ReferralView> getReferral(@PathVariable String id, Caller caller) {
    var found = referrals.find(caller, id).orElseThrow(UnknownId::new);
    return Receipts.view(found.version(), views.show(found, caller));
  }

  @PostMapping("/{id}/receipt")
  @PreAuthorize(AGENCY)
  ResponseEntity<Receipt> receiveReferral(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new Receive(id), intent, caller);
  }

  @PostMapping("/{id}/claim")
  @PreAuthorize(AGENCY)
  ResponseEntity<Receipt> claimReferral(@PathVariable String id, Intent intent, Caller caller) {
    return handle(new Claim(id), intent, caller);
  }

  @PostMapping("/{id}/acceptance")
  @PreAuthorize(AGENCY)
  ResponseEntity<Receipt> acceptReferral(
      @PathVariable String id,
      @Valid @RequestBody AcceptanceRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/{id}/rejection")
  @PreAuthorize(AGENCY)
  ResponseEntity<Receipt> rejectReferral(
      @PathVariable String id,
      @Valid @RequestBody RejectionRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/{id}/outcome")
  @PreAuthorize(AGENCY)
  ResponseEntity<Receipt> recordOutcome(
      @PathVariable String id,
      @Valid @RequestBody OutcomeRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/{id}/withdrawal")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> withdrawReferral(
      @PathVariable String id,
      @Valid @RequestBody WithdrawalRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  @PostMapping("/{id}/closing")
  @PreAuthorize(CENTRE)
  ResponseEntity<Receipt> closeReferral(
      @PathVariable String id,
      @Valid @RequestBody ClosingRequest request,
      Intent intent,
      Caller caller) {
    return handle(request.command(id), intent, caller);
  }

  private ResponseEntity<Receipt> handle(ReferralCommand command, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(command, intent, caller));
  }
}
