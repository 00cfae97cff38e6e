package org.prasan.casereferral.papers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.prasan.casereferral.papers.PaperText;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.validation.DistrictCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files for the systems into which officers type everything a second time. */
@RestController
@PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
class ExportController {

  private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

  private final ExportedCases cases;
  private final PaperText text;

  ExportController(ExportedCases cases, PaperText text) {
    this.cases = cases;
    this.text = text;
  }

  /**
   * Households in the shape of the family logbook.
   *
   * @param from and {@code to}: days on which the cases were reported
   */
  @GetMapping(value = "/v1/exports/family-logbook", produces = "text/csv")
  ResponseEntity<String> exportFamilyLogbook(
      @RequestParam @DistrictCode String district,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      Caller caller) {
    String name = "family-logbook";
    return file(name, new FamilyLogbook(text).of(cases.of(caller, district, from, to, name)));
  }

  /** Cases in the shape of the hotline 1300. */
  @GetMapping(value = "/v1/exports/hotline-1300", produces = "text/csv")
  ResponseEntity<String> exportHotline(
      @RequestParam @DistrictCode String district,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      Caller caller) {
    String name = "hotline-1300";
    return file(name, new Hotline1300(text).of(cases.of(caller, district, from, to, name)));
  }

  private static ResponseEntity<String> file(String name, String rows) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .body(rows);
  }
}
