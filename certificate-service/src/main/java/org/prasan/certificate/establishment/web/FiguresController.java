package org.prasan.certificate.establishment.web;

import java.time.Clock;
import java.util.List;
import org.prasan.certificate.establishment.Certificates;
import org.prasan.conventions.Figures;
import org.prasan.conventions.Figures.Figure;
import org.prasan.conventions.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many certificates there are, each figure with what exactly it counts. */
@RestController
class FiguresController {

  private final Certificates certificates;
  private final Clock clock;

  FiguresController(Certificates certificates, Clock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  @GetMapping("/v1/figures")
  @PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT', 'AUDITOR', 'CENTRE_OFFICER')")
  Figures getFigures(Caller caller) {
    return new Figures(
        clock.instant(),
        List.of(
            Figure.of(
                "certificates-issued",
                "Certificates of establishment ever issued, by district of the centre and by the"
                    + " Buddhist-era calendar year of their number, whatever became of them since.",
                "หนังสือรับรองการจัดตั้งที่ออกทั้งหมด แยกตามเขตของศูนย์และปี พ.ศ. (ปีปฏิทิน)"
                    + " ของเลขที่ ไม่ว่าสถานะปัจจุบันเป็นอย่างไร",
                certificates.countByYear(caller)),
            Figure.of(
                "certificates-by-status",
                "Certificates of establishment by district and by their status now: valid,"
                    + " suspended or revoked.",
                "หนังสือรับรองการจัดตั้ง แยกตามเขตและสถานะปัจจุบัน: มีผลใช้อยู่ พักใช้ หรือเพิกถอน",
                certificates.countByStatus(caller))));
  }
}
