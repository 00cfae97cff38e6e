package org.prasan.registry.figures.web;

import org.prasan.conventions.Figures;
import org.prasan.conventions.security.Caller;
import org.prasan.registry.figures.RegistryFigures;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the figures that the caller's scope allows. */
@RestController
class FiguresController {

  private final RegistryFigures figures;

  FiguresController(RegistryFigures figures) {
    this.figures = figures;
  }

  @GetMapping("/v1/figures")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR')")
  Figures getFigures(Caller caller) {
    return figures.of(caller);
  }
}
