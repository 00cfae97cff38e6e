package org.prasan.notification.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.StaleVersion;
import org.prasan.notification.contact.ContactCommand.PutContact;
import org.prasan.notification.contact.ContactRefusal.DutiesMissing;
import org.prasan.notification.contact.ContactRefusal.DutiesNotYours;
import org.prasan.personal.Sealed;
import org.springframework.stereotype.Component;

/**
 * Loads, decides, saves. The ministry and the department keep anybody's contact, others their own.
 */
@Component
public class ContactCommandHandler {

  private final Contacts contacts;
  private final Addresses addresses;

  ContactCommandHandler(Contacts contacts, Addresses addresses) {
    this.contacts = contacts;
    this.addresses = addresses;
  }

  /**
   * Does nothing when nothing would change.
   *
   * @throws StaleVersion when the intent expects another version
   */
  public Receipt handle(ContactCommand command, Intent intent, Caller caller) {
    return switch (command) {
      case PutContact put -> put(put, intent, caller);
    };
  }

  private Receipt put(PutContact put, Intent intent, Caller caller) {
    if (!Contacts.keepsAnybodys(caller) && !caller.subject().equals(put.subject())) {
      throw new UnknownId();
    }
    Optional<Contact> known = contacts.find(put.subject());
    long version = known.map(Contact::version).orElse(0L);
    if (intent.expectedVersion() != null && intent.expectedVersion() != version) {
      throw new StaleVersion(put.subject());
    }
    Duties duties = duties(caller, put, known.map(Contact::duties).orElse(null));
    duties.check();
    var wanted =
        new Contact(
            put.subject(),
            version,
            duties,
            put.language(),
            sealed(put, known.orElse(null)),
            put.channels());
    Contact saved = known.filter(wanted::equals).orElseGet(() -> contacts.save(wanted));
    return new Receipt(saved.subject(), saved.version());
  }

  private static Duties duties(Caller caller, PutContact put, @Nullable Duties known) {
    Duties own = known != null || !caller.subject().equals(put.subject()) ? known : of(caller);
    if (put.duties() == null) {
      if (own == null) {
        throw new DutiesMissing();
      }
      return own;
    }
    if (!Contacts.keepsAnybodys(caller) && !put.duties().equals(own)) {
      throw new DutiesNotYours();
    }
    return put.duties();
  }

  private static Duties of(Caller caller) {
    return new Duties(caller.roles(), caller.districts(), caller.agency(), null);
  }

  /** Keeps the ciphertext when the address stays the same, so that nothing changes. */
  private @Nullable Sealed sealed(PutContact put, @Nullable Contact known) {
    if (put.email() == null) {
      return null;
    }
    if (known != null && put.email().equals(addresses.emailOf(known))) {
      return known.email();
    }
    return addresses.seal(put.subject(), put.email());
  }
}
