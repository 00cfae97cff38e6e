package org.prasan.certificate.document;

import org.prasan.certificate.document.Wording.Phrases;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.certificate.establishment.CertificateStatus;

/** Where things stand on the A4 page; points, from the lower left corner. */
final class CertificateLayout {

  private static final float MIDDLE = 297.64f;
  private static final float LEFT = 84;
  private static final float WIDTH = 427;
  private static final float INDENT = 56;
  private static final float BODY = 16;
  private static final float BODY_LEADING = 27;
  private static final float CODE = 84;

  private final PageCanvas canvas;
  private final Face regular;
  private final Face bold;
  private final ThaiLineBreaker breaker;

  CertificateLayout(PageCanvas canvas, Face regular, Face bold, ThaiLineBreaker breaker) {
    this.canvas = canvas;
    this.regular = regular;
    this.bold = bold;
    this.breaker = breaker;
  }

  void draw(Certificate certificate, Phrases phrases, String address) {
    frame();
    notice(certificate, phrases);
    heading(phrases);
    float y = body(phrases);
    signature(certificate, phrases, Math.min(y, 300));
    verification(phrases, address);
  }

  private void frame() {
    canvas.colour(0.60f, 0.48f, 0.14f);
    canvas.frame(30, 30, 535.28f, 781.89f, 2.2f);
    canvas.frame(36, 36, 523.28f, 769.89f, 0.7f);
    canvas.colour(0, 0, 0);
  }

  /** A paper printed after the fact must say so itself. */
  private void notice(Certificate certificate, Phrases phrases) {
    if (certificate.status() != CertificateStatus.VALID) {
      canvas.colour(0.70f, 0.07f, 0.07f);
      centred(bold, phrases.get(certificate.status().name()), 15, 778, 22);
      canvas.colour(0, 0, 0);
    }
  }

  private void heading(Phrases phrases) {
    centred(bold, phrases.get("ministry"), 19, 728, 26);
    String number = phrases.get("number");
    canvas.text(regular, number, BODY, LEFT + WIDTH - regular.width(number, BODY), 688);
    centred(bold, phrases.get("title"), 22, 642, 30);
  }

  private float body(Phrases phrases) {
    float y = centred(regular, phrases.get("opening"), BODY, 600, BODY_LEADING);
    y = centred(bold, phrases.get("centre"), 20, y - 8, 29);
    y = paragraph(phrases.get("statement"), y - 6);
    y = paragraph(phrases.get("purpose"), y - 4);
    return centred(regular, phrases.get("given"), BODY, y - 14, BODY_LEADING);
  }

  private void signature(Certificate certificate, Phrases phrases, float top) {
    String name = certificate.signatory().name() == null ? "signature.blank" : "signature";
    float y = centred(regular, phrases.get(name), BODY, top - 52, BODY_LEADING);
    centred(regular, phrases.get("position"), BODY, y, 24);
  }

  private void verification(Phrases phrases, String address) {
    canvas.code(QrCode.of(address), LEFT - 20, 58, CODE);
    float x = LEFT - 20 + CODE + 14;
    float width = LEFT + WIDTH + 10 - x;
    canvas.text(bold, phrases.get("scan"), 11, x, 132);
    canvas.text(regular, phrases.get("scan.english"), 10, x, 117);
    canvas.text(regular, address, 10, x, 103);
    small(phrases.get("english"), x, 84, width);
  }

  private void small(String text, float x, float top, float width) {
    float y = top;
    for (String line : breaker.lines(text, part -> regular.width(part, 9), width, 0)) {
      canvas.text(regular, line, 9, x, y);
      y -= 12;
    }
  }

  private float paragraph(String text, float top) {
    float y = top;
    float indent = INDENT;
    for (String line : breaker.lines(text, part -> regular.width(part, BODY), WIDTH, INDENT)) {
      canvas.text(regular, line, BODY, LEFT + indent, y);
      indent = 0;
      y -= BODY_LEADING;
    }
    return y;
  }

  private float centred(Face face, String text, float size, float top, float leading) {
    float y = top;
    for (String line : breaker.lines(text, part -> face.width(part, size), WIDTH, 0)) {
      canvas.text(face, line, size, MIDDLE - face.width(line, size) / 2, y);
      y -= leading;
    }
    return y;
  }
}
