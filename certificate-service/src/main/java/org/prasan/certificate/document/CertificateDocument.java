package org.prasan.certificate.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/**
 * Makes the paper from the certificate's state: PDF/A-3b with the credential inside. The same state
 * yields the same bytes, so nothing needs to be kept.
 */
@Component
public class CertificateDocument {

  private final FontFiles fonts;
  private final Wording wording;

  CertificateDocument(FontFiles fonts, Wording wording) {
    this.fonts = fonts;
    this.wording = wording;
  }

  public byte[] render(Certificate certificate) {
    try (var document = new PDDocument()) {
      document.setVersion(1.7f);
      document.setDocumentId((long) certificate.hashCode());
      draw(document, certificate);
      Archive.describe(document, wording.of(certificate).get("title"));
      Archive.attach(
          document,
          certificate.credential().getBytes(StandardCharsets.US_ASCII),
          GregorianCalendar.from(certificate.issuedOn().atStartOfDay(ThaiDates.BANGKOK)));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void draw(PDDocument document, Certificate certificate) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var regular = new Face(document, fonts.regular());
    var bold = new Face(document, fonts.bold());
    var canvas = new PageCanvas();
    var breaker = new ThaiLineBreaker(wording.unbreakable());
    new CertificateLayout(canvas, regular, bold, breaker)
        .draw(certificate, wording.of(certificate), wording.verificationAddress(certificate));
    regular.subset();
    bold.subset();
    canvas.finish(document, page);
  }
}
