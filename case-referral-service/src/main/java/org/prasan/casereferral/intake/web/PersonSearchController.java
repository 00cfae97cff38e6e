package org.prasan.casereferral.intake.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.intake.PersonSearch;
import org.prasan.casereferral.intake.PersonSearch.Sought;
import org.prasan.conventions.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks for a person by what must stand in no address. */
@RestController
class PersonSearchController {

  private final PersonSearch search;

  PersonSearchController(PersonSearch search) {
    this.search = search;
  }

  /** The newest cases first, six at most; nobody's name is shown. */
  @PostMapping("/v1/person-searches")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
  FoundCases searchPerson(@Valid @RequestBody Sought sought, Caller caller) {
    return new FoundCases(search.find(sought, caller).stream().map(FoundCase::of).toList());
  }

  /** What was found. */
  record FoundCases(List<FoundCase> cases) {}

  /** A case that the person is in. */
  record FoundCase(
      String caseId, String caseNo, String districtCode, CaseState state, Instant openedAt) {
    static FoundCase of(Case one) {
      return new FoundCase(one.id(), one.caseNo(), one.districtCode(), one.state(), one.openedAt());
    }
  }
}
