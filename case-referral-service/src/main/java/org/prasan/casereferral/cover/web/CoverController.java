package org.prasan.casereferral.cover.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.cover.CoverCommand.CoverLeave;
import org.prasan.casereferral.cover.CoverCommand.EndCover;
import org.prasan.casereferral.cover.CoverCommandHandler;
import org.prasan.casereferral.cover.LeaveCover;
import org.prasan.casereferral.cover.LeaveCovers;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who covers for whom, for the officers of a district. */
@RestController
@PreAuthorize("hasRole('CENTRE_OFFICER')")
class CoverController {

  /**
   * @param officer who is on leave; the caller when missing
   */
  record CoverRequest(
      @NotNull @DistrictCode String districtCode,
      @Nullable @Pattern(regexp = Caller.SUBJECT) String officer,
      @NotNull @Pattern(regexp = Caller.SUBJECT) String by,
      @NotNull LocalDate from,
      @NotNull LocalDate until) {
    CoverLeave command() {
      return new CoverLeave(districtCode, officer, by, from, until);
    }
  }

  record CoverRow(
      String id,
      String districtCode,
      String officer,
      String by,
      LocalDate from,
      LocalDate until,
      boolean ended) {
    private static CoverRow of(Stored<LeaveCover> stored) {
      LeaveCover cover = stored.state();
      return new CoverRow(
          cover.id(),
          cover.districtCode(),
          cover.officer(),
          cover.by(),
          cover.from(),
          cover.until(),
          cover.ended() != null);
    }
  }

  private final CoverCommandHandler handler;
  private final LeaveCovers covers;

  CoverController(CoverCommandHandler handler, LeaveCovers covers) {
    this.handler = handler;
    this.covers = covers;
  }

  @PostMapping("/v1/leave-covers")
  ResponseEntity<Receipt> coverLeave(
      @Valid @RequestBody CoverRequest request, @RequiredKey Intent intent, Caller caller) {
    return Receipts.created("/v1/leave-covers", handler.handle(request.command(), intent, caller));
  }

  @PostMapping("/v1/leave-covers/{id}/ending")
  ResponseEntity<Receipt> endCover(@PathVariable String id, Intent intent, Caller caller) {
    return Receipts.ok(handler.handle(new EndCover(id), intent, caller));
  }

  @GetMapping("/v1/leave-covers")
  Page<CoverRow> listCovers(
      @RequestParam @Nullable @DistrictCode String district, @Valid PageQuery page, Caller caller) {
    return Page.of(
        covers.list(caller, district, page.cursor(), page.size() + 1),
        page.size(),
        Stored::listKey,
        CoverRow::of);
  }
}
