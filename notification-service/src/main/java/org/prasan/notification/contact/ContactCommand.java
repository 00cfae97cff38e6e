package org.prasan.notification.contact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a contact. */
public sealed interface ContactCommand {

  /**
   * Makes or replaces what is known of a person.
   *
   * @param duties null to leave them as they are
   * @param email null to leave it as it is; {@link ForgetEmail} forgets it
   */
  record PutContact(
      String subject,
      @Nullable Duties duties,
      Language language,
      @Nullable EmailAddress email,
      Set<Channel> channels)
      implements ContactCommand {

    /** Without the address, which must not get into a log. */
    @Override
    public String toString() {
      return "PutContact[" + subject + "]";
    }
  }

  /** Forgets the address, so that no mail goes to the person any more. */
  record ForgetEmail(String subject) implements ContactCommand {}
}
