package org.prasan.certificate.document;

import org.prasan.certificate.document.Wording.Phrases;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.certificate.establishment.CertificateStatus;

/** Where things stand on the A4 page; points, from the lower left corner. */
final class CertificateLayout {

  private static final float MIDDLE = 297.64f;
  private static final float LEFT = 74;
  private static final float WIDTH = 447;
  private static final float INDENT = 50;
  private static final float BODY = 15;
  private static final float BODY_LEADING = 25;
  private static final float[] NAME_SIZES = {20, 17, 14, 11};
  private static final float CODE = 78;

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
    signature(certificate, phrases, y);
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
    centred(bold, phrases.get("ministry"), 19, 744, 26);
    String number = phrases.get("number");
    canvas.text(regular, number, BODY, LEFT + WIDTH - regular.width(number, BODY), 708);
    centred(bold, phrases.get("title"), 22, 666, 30);
  }

  private float body(Phrases phrases) {
    float y = centred(regular, phrases.get("opening"), BODY, 628, BODY_LEADING);
    y = name(phrases.get("centre"), y - 8);
    y = paragraph(phrases.get("statement"), y - 6);
    y = paragraph(phrases.get("purpose"), y - 4);
    return centred(regular, phrases.get("given"), BODY, y - 14, BODY_LEADING);
  }

  /** Smaller when it is long: 300 characters are allowed. */
  private float name(String name, float top) {
    float size = NAME_SIZES[NAME_SIZES.length - 1];
    for (float candidate : NAME_SIZES) {
      if (bold.width(name, candidate) <= 1.8f * WIDTH) {
        size = candidate;
        break;
      }
    }
    return centred(bold, name, size, top, 1.45f * size);
  }

  private void signature(Certificate certificate, Phrases phrases, float top) {
    String name = certificate.signatory().name() == null ? "signature.blank" : "signature";
    float y = centred(regular, phrases.get(name), BODY, top - 40, BODY_LEADING);
    centred(regular, phrases.get("position"), BODY, y, 22);
  }

  private void verification(Phrases phrases, String address) {
    canvas.code(QrCode.of(address), LEFT - 16, 56, CODE);
    float x = LEFT - 16 + CODE + 14;
    float width = LEFT + WIDTH + 10 - x;
    canvas.text(bold, phrases.get("scan"), 11, x, 125);
    canvas.text(regular, phrases.get("scan.english"), 10, x, 111);
    canvas.text(regular, address, 10, x, 98);
    small(phrases.get("english"), x, 81, width);
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
