package org.prasan.casereferral.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.ReferralWish;
import org.prasan.casereferral.referral.ReferralWish.Sorted;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Stored;
import org.prasan.thai.validation.DistrictCode;
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
}
