package org.prasan.notification.live;

import java.util.Locale;

/** What changed, so that a screen that shows it asks again; it says nothing of what it is now. */
public record Hint(Kind kind, String id) {

  /** Of what the id is. */
  public enum Kind {
    CASE,
    REFERRAL,
    INBOX,
    CENTRE,
    CERTIFICATE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
