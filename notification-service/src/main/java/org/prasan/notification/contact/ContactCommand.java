package org.prasan.notification.contact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a contact. */
public sealed interface ContactCommand {

  /**
   * Makes or replaces what is known of a person.
   *
   * @param duties null to leave them as they are
   * @param email null for none; any address known before is forgotten
   */
  record PutContact(
      String subject,
      @Nullable Duties duties,
      Language language,
      @Nullable String email,
      Set<Channel> channels)
      implements ContactCommand {

    /** Without the address, which must not get into a log. */
    @Override
    public String toString() {
      return "PutContact[" + subject + "]";
    }
  }
}
