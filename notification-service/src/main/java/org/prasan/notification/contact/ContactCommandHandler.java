package org.prasan.notification.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.TokenFollower;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.StaleVersion;
import org.prasan.notification.contact.ContactCommand.ForgetEmail;
import org.prasan.notification.contact.ContactCommand.PutContact;
import org.prasan.notification.contact.ContactRefusal.DutiesMissing;
import org.prasan.notification.contact.ContactRefusal.DutiesNotYours;
import org.prasan.personal.Sealed;
import org.springframework.stereotype.Component;

/**
 * Loads, decides, saves. The ministry and the department keep anybody's contact, others their own;
 * duties follow the token of the person.
 */
@Component
public class ContactCommandHandler implements TokenFollower {

  private final Contacts contacts;
  private final Addresses addresses;
  private final Names names;
  private final ContactProperties settings;
  private final Clock clock;

  ContactCommandHandler(
      Contacts contacts,
      Addresses addresses,
      Names names,
      ContactProperties settings,
      Clock clock) {
    this.contacts = contacts;
    this.addresses = addresses;
    this.names = names;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Does nothing when nothing would change.
   *
   * @throws StaleVersion when the intent expects another version
   */
  public Receipt handle(ContactCommand command, Intent intent, Caller caller) {
    return switch (command) {
      case PutContact put -> put(put, intent, caller);
      case ForgetEmail forget -> forget(forget, intent, caller);
    };
  }

  /**
   * Has the duties follow the caller's token. It costs a look-up; written is only what is new, or
   * once a day that they still hold. The person's name, which tokens of some issuers tell, follows
   * as often. Who comes for the first time has an inbox from then on, without anybody's doing.
   */
  @Override
  public void follow(Caller caller, @Nullable String name) {
    contacts
        .find(caller.subject())
        .or(() -> met(caller))
        .map(known -> named(known, name))
        .ifPresent(known -> confirm(known, Duties.of(caller)));
  }

  private Optional<Contact> met(Caller caller) {
    Duties duties = Duties.of(caller);
    if (duties.audiences().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(contacts.save(Contact.inboxAlone(caller.subject(), duties, now())));
    } catch (ConcurrentChange another) {
      return contacts.find(caller.subject());
    }
  }

  private Contact named(Contact known, @Nullable String name) {
    boolean fresh = known.confirmedSince(now().minus(settings.confirmEvery()));
    if (name == null || fresh && known.name() != null || name.equals(names.of(known))) {
      return known;
    }
    try {
      Optional<Contact> named = names.seal(known.subject(), name).map(known::withName);
      return named.isPresent() ? contacts.save(named.get()) : known;
    } catch (ConcurrentChange another) {
      return contacts.find(known.subject()).orElse(known);
    }
  }

  private void confirm(Contact known, Duties token) {
    if (known.duties().equals(token)) {
      confirmAgain(known);
      return;
    }
    try {
      contacts.save(known.withDuties(token, now()));
    } catch (ConcurrentChange another) {
      // a request of the same moment did it, or the next one will
    }
  }

  private void confirmAgain(Contact known) {
    Instant now = now();
    if (!known.confirmedSince(now.minus(settings.confirmEvery()))) {
      contacts.confirmed(known, now);
    }
  }

  private Receipt forget(ForgetEmail forget, Intent intent, Caller caller) {
    Contact known = known(forget.subject(), intent, caller).orElseThrow(UnknownId::new);
    Contact saved = known.email() == null ? known : contacts.save(known.withoutEmail());
    return new Receipt(saved.subject(), saved.version());
  }

  private Receipt put(PutContact put, Intent intent, Caller caller) {
    Optional<Contact> known = known(put.subject(), intent, caller);
    Contact wanted = wanted(put, known.orElse(null), caller);
    wanted.duties().check();
    Contact saved = known.filter(wanted::equals).orElseGet(() -> contacts.save(wanted));
    if (put.duties() != null && Contacts.keepsAnybodys(caller)) {
      confirmAgain(saved);
    }
    return new Receipt(saved.subject(), saved.version());
  }

  private Contact wanted(PutContact put, @Nullable Contact known, Caller caller) {
    Duties duties = duties(caller, put, known == null ? null : known.duties());
    return new Contact(
        put.subject(),
        known == null ? 0 : known.version(),
        duties,
        known != null && known.duties().equals(duties) ? known.confirmedAt() : now(),
        put.language(),
        sealed(put, known),
        put.channels(),
        known == null ? null : known.name());
  }

  private Optional<Contact> known(String subject, Intent intent, Caller caller) {
    if (!Contacts.keepsAnybodys(caller) && !caller.subject().equals(subject)) {
      throw new UnknownId();
    }
    Optional<Contact> known = contacts.find(subject);
    long version = known.map(Contact::version).orElse(0L);
    if (intent.expectedVersion() != null && intent.expectedVersion() != version) {
      throw new StaleVersion(subject);
    }
    return known;
  }

  private static Duties duties(Caller caller, PutContact put, @Nullable Duties known) {
    Duties own =
        known != null || !caller.subject().equals(put.subject()) ? known : Duties.of(caller);
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

  /** Keeps the ciphertext when the address stays the same, so that nothing changes. */
  private @Nullable Sealed sealed(PutContact put, @Nullable Contact known) {
    EmailAddress email = put.email();
    if (email == null) {
      return known == null ? null : known.email();
    }
    if (known != null && email.onTheWire().equals(addresses.emailOf(known))) {
      return known.email();
    }
    return addresses.seal(put.subject(), email.onTheWire());
  }

  /** As finely as the store keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
