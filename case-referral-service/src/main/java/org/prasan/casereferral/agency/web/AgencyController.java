package org.prasan.casereferral.agency.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.agency.Agencies.Choice;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Capacity;
import org.prasan.casereferral.volunteer.Volunteers;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.validation.DistrictCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agencies to choose from when a need is referred. */
@RestController
class AgencyController {

  private final Agencies agencies;
  private final Volunteers volunteers;

  AgencyController(Agencies agencies, Volunteers volunteers) {
    this.agencies = agencies;
    this.volunteers = volunteers;
  }

  record AgencyRow(
      String id,
      String kind,
      String nameTh,
      String nameEn,
      List<String> districts,
      List<String> services,
      String capacity,
      @Nullable Instant capacitySince,
      @Nullable String coLocatedCentreId) {

    private static AgencyRow of(Agency agency) {
      return new AgencyRow(
          agency.id(),
          agency.kind(),
          agency.nameTh(),
          agency.nameEn(),
          agency.districts().stream().sorted().toList(),
          agency.services().stream().sorted().toList(),
          agency.capacity(),
          agency.capacitySince(),
          agency.coLocatedCentreId());
    }
  }

  @GetMapping("/v1/agencies")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','VOLUNTEER','MINISTRY','DEPARTMENT','AUDITOR')")
  Page<AgencyRow> listAgencies(
      @RequestParam @Nullable @DistrictCode String district,
      @RequestParam @Nullable AidService service,
      @RequestParam @Nullable Capacity capacity,
      @Valid PageQuery page,
      Caller caller) {
    volunteers.requireActive(caller);
    var choice = new Choice(district, service, capacity);
    return Page.of(
        agencies.list(choice, page.cursor(), page.size() + 1),
        page.size(),
        Agency::id,
        AgencyRow::of);
  }
}
