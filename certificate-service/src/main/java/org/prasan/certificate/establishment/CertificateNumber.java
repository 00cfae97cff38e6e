package org.prasan.certificate.establishment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prasan.thai.ThaiDigits;

/**
 * Place in the yearly series that the secretariat regulation prescribes: from 1, without gaps, to
 * the end of the calendar year.
 *
 * @param yearBe calendar year of the Buddhist era
 */
public record CertificateNumber(int yearBe, int running) {

  private static final Pattern ID = Pattern.compile("(2[0-9]{3})-([1-9][0-9]{0,5})");

  /** Reads an {@link #id()}; empty when the text is none. */
  public static Optional<CertificateNumber> ofId(String id) {
    var match = ID.matcher(id);
    return match.matches()
        ? Optional.of(
            new CertificateNumber(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  /** {@code 2565-17}: document id, Kafka key and part of addresses. */
  public String id() {
    return yearBe + "-" + running;
  }

  /** {@code 17/2565}. */
  public String text() {
    return running + "/" + yearBe;
  }

  /** {@code ๑๗/๒๕๖๕}, as the paper writes it. */
  public String formal() {
    return ThaiDigits.toThai(text());
  }
}
