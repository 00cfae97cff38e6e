package org.prasan.casereferral.colleague.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.colleague.Colleague;
import org.prasan.casereferral.colleague.Colleagues;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.thai.validation.DistrictCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom somebody can give work to. */
@RestController
class ColleagueController {

  /**
   * @param districts those of the caller's in which the person works
   * @param agencyId the caller's agency, when the person works for it
   * @param seenOn the last day on which the person used the service
   */
  record ColleagueRow(
      String subject,
      List<String> districts,
      @Nullable String agencyId,
      @Nullable Position position,
      LocalDate seenOn) {
    private static ColleagueRow of(Colleague colleague, Caller caller) {
      return new ColleagueRow(
          colleague.subject(),
          colleague.districtsAmong(caller.districts()).stream().sorted().toList(),
          colleague.worksForAgency(caller.agency()) ? caller.agency() : null,
          colleague.position(),
          colleague.seenOn());
    }
  }

  private final Colleagues colleagues;

  ColleagueController(Colleagues colleagues) {
    this.colleagues = colleagues;
  }

  /**
   * Those of the caller's own desks who came lately, in order of subjects.
   *
   * @param district only those who can be given a case of this district
   * @param department the people of the department instead, who can be let see a restricted case
   */
  @GetMapping("/v1/colleagues")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','AGENCY_OFFICER','DEPARTMENT')")
  Page<ColleagueRow> listColleagues(
      @RequestParam @Nullable @DistrictCode String district,
      @RequestParam(defaultValue = "false") boolean department,
      @Valid PageQuery page,
      Caller caller) {
    int most = page.size() + 1;
    List<Colleague> found =
        department
            ? colleagues.ofDepartment(caller, page.cursor(), most)
            : colleagues.list(caller, district, page.cursor(), most);
    return Page.of(found, page.size(), Colleague::subject, it -> ColleagueRow.of(it, caller));
  }
}
