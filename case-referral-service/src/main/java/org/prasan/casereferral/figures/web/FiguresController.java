package org.prasan.casereferral.figures.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.figures.CaseFigures;
import org.prasan.casereferral.figures.CaseFigures.Answer;
import org.prasan.casereferral.figures.CaseFigures.Wish;
import org.prasan.casereferral.figures.FigureDimension;
import org.prasan.casereferral.figures.Measure;
import org.prasan.casereferral.figures.Period;
import org.prasan.casereferral.figures.Period.Each;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of the districts, or of the agency, that the caller may see. */
@RestController
class FiguresController {

  private static final String READERS =
      "hasAnyRole('CENTRE_OFFICER','AGENCY_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')";
  private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

  private final CaseFigures figures;
  private final Clock clock;

  FiguresController(CaseFigures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * @param measure all where none is named
   * @param by the dimensions that stay, the others are added up; all where none is named
   */
  @GetMapping("/v1/figures")
  @PreAuthorize(READERS)
  Answer getFigures(
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      @RequestParam(defaultValue = "PERIOD") Each each,
      @RequestParam @Nullable List<Measure> measure,
      @RequestParam @Nullable List<FigureDimension> by,
      Caller caller) {
    Set<Measure> wanted =
        measure == null || measure.isEmpty()
            ? EnumSet.allOf(Measure.class)
            : EnumSet.copyOf(measure);
    return figures.of(caller, new Wish(period(from, to), each, wanted, labels(by)));
  }

  /** One of them as a sheet for a spreadsheet program. */
  @GetMapping(value = "/v1/figures/{measure}/sheet", produces = "text/csv")
  @PreAuthorize(READERS)
  ResponseEntity<String> getFigureSheet(
      @PathVariable String measure,
      @RequestParam @Nullable LocalDate from,
      @RequestParam @Nullable LocalDate to,
      @RequestParam(defaultValue = "PERIOD") Each each,
      @RequestParam @Nullable List<FigureDimension> by,
      Caller caller) {
    Measure figure = Measure.named(measure).orElseThrow(UnknownId::new);
    var wish = new Wish(period(from, to), each, Set.of(figure), labels(by));
    String name = "attachment; filename=\"" + figure.label() + ".csv\"";
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(FigureCsv.of(figures.of(caller, wish)));
  }

  private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
    return Period.of(from, Objects.requireNonNullElseGet(to, () -> ThaiDates.today(clock)));
  }

  private static Set<FigureDimension> labels(@Nullable List<FigureDimension> by) {
    return by == null ? Set.of() : Set.copyOf(by);
  }
}
