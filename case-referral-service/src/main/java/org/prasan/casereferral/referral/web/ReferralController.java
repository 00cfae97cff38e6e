package org.prasan.casereferral.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.referral.Referrals.Wanted;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Stored;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals: an agency's queue, and those that a centre sent. */
@RestController
@RequestMapping("/v1/referrals")
class ReferralController {

  private static final String READERS =
      "hasAnyRole('CENTRE_OFFICER','AGENCY_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')";

  private final Referrals referrals;
  private final ReferralViews views;
  private final Clock clock;

  ReferralController(Referrals referrals, ReferralViews views, Clock clock) {
    this.referrals = referrals;
    this.views = views;
    this.clock = clock;
  }

  /**
   * @param mine only those that the caller claimed
   */
  @GetMapping
  @PreAuthorize(READERS)
  Page<ReferralRow> listReferrals(
      @RequestParam @Nullable ReferralState state,
      @RequestParam @Nullable @Pattern(regexp = Codes.ID) String caseId,
      @RequestParam(defaultValue = "false") boolean mine,
      @Valid PageQuery page,
      Caller caller) {
    var wanted = new Wanted(state, caseId, mine);
    Instant now = clock.instant();
    return Page.of(
        referrals.list(caller, wanted, page.cursor(), page.size() + 1),
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
}
