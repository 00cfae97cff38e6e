package org.prasan.casereferral.figures.web;

import org.prasan.casereferral.figures.CaseFigures;
import org.prasan.conventions.Figures;
import org.prasan.conventions.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures of the districts that the caller may see. */
@RestController
class FiguresController {

  private final CaseFigures figures;

  FiguresController(CaseFigures figures) {
    this.figures = figures;
  }

  @GetMapping("/v1/figures")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  Figures getFigures(Caller caller) {
    return figures.of(caller);
  }
}
