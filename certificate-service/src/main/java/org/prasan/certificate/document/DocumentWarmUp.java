package org.prasan.certificate.document;

import java.time.LocalDate;
import java.util.List;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.certificate.establishment.CertificateNumber;
import org.prasan.certificate.establishment.CertificateStatus;
import org.prasan.certificate.establishment.Establishment;
import org.prasan.certificate.establishment.Signatory;
import org.prasan.certificate.establishment.StatusChange;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws one paper in the background at start: the first one takes seconds, the next ones do not.
 */
@Component
class DocumentWarmUp {

  private final CertificateDocument document;

  DocumentWarmUp(CertificateDocument document) {
    this.document = document;
  }

  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    Thread.ofPlatform()
        .daemon()
        .name("document-warm-up")
        .priority(Thread.MIN_PRIORITY)
        .start(() -> document.render(specimen()));
  }

  private static Certificate specimen() {
    LocalDate day = LocalDate.EPOCH;
    String name = "ศูนย์ประสานงาน อพม.";
    return new Certificate(
        new CertificateNumber(2513, 1),
        new Establishment("specimen", "1001", name, "Specimen", day, day, "1/2513", day),
        day,
        new Signatory(null, "ตัวอย่าง", "Specimen"),
        "specimen",
        CertificateStatus.VALID,
        List.of(new StatusChange(CertificateStatus.VALID, null, day)));
  }
}
