package org.prasan.notification.contact.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Duties;
import org.prasan.notification.contact.Language;
import org.prasan.notification.contact.web.ContactRequest.ChannelChoice;

/**
 * A contact as it is shown.
 *
 * @param email only in the answer to the person and to those who keep the contacts
 */
record ContactView(
    String subject,
    long version,
    List<Role> roles,
    List<String> districts,
    @Nullable String agency,
    @Nullable String volunteerId,
    @Nullable Position position,
    @Nullable Instant confirmedAt,
    Language language,
    boolean hasEmail,
    @Nullable String email,
    ChannelChoice channels) {

  static ContactView of(Contact contact, @Nullable String email) {
    Duties duties = contact.duties();
    return new ContactView(
        contact.subject(),
        contact.version(),
        duties.roles().stream().sorted().toList(),
        duties.districts().stream().sorted().toList(),
        duties.agency(),
        duties.volunteerId(),
        duties.position(),
        contact.confirmedAt(),
        contact.language(),
        contact.email() != null,
        email,
        ChannelChoice.of(contact.channels()));
  }

  /** Without the address, which must not get into a log. */
  @Override
  public String toString() {
    return "ContactView[" + subject + "]";
  }
}
