package org.prasan.notification.contact;

import com.ibm.icu.text.IDNA;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that every mail server can carry, in the very form in which it goes on the wire: an
 * ASCII local part and the domain in A-labels (RFC 5321, RFC 6531). Whatever a mail library would
 * write otherwise, such as quotes and comments, is no such address.
 */
public record EmailAddress(String onTheWire) {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
  private static final Pattern DOMAIN = Pattern.compile("([a-z0-9-]+\\.)+[a-z][a-z0-9-]*[a-z0-9]");
  private static final IDNA LABELS =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ);

  /** Empty when no server would be sure to carry it. */
  public static Optional<EmailAddress> of(String typed) {
    int at = typed.indexOf('@');
    if (at < 1 || at > LONGEST_LOCAL || !LOCAL.matcher(typed.substring(0, at)).matches()) {
      return Optional.empty();
    }
    return domain(typed.substring(at + 1))
        .map(domain -> typed.substring(0, at + 1) + domain)
        .filter(address -> address.length() <= LONGEST)
        .map(EmailAddress::new);
  }

  private static Optional<String> domain(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var faults = new IDNA.Info();
    String labels = LABELS.nameToASCII(typed, new StringBuilder(), faults).toString();
    return faults.hasErrors() || !DOMAIN.matcher(labels).matches()
        ? Optional.empty()
        : Optional.of(labels);
  }

  /** Nothing of it: it must not get into a log. */
  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
