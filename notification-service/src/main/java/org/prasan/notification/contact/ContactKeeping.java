package org.prasan.notification.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prasan.personal.rights.PersonSought;
import org.springframework.stereotype.Component;

/** Finds and takes out contacts for a request that concerns the person, whoever may see them. */
@Component
public class ContactKeeping {

  private final Contacts contacts;
  private final Addresses addresses;

  ContactKeeping(Contacts contacts, Addresses addresses) {
    this.contacts = contacts;
    this.addresses = addresses;
  }

  public Set<String> subjectsOf(PersonSought person) {
    var subjects = new LinkedHashSet<String>();
    if (person.subject() != null) {
      contacts.find(person.subject()).ifPresent(known -> subjects.add(known.subject()));
    }
    if (person.email() != null) {
      subjects.addAll(addresses.subjectsWith(person.email()));
    }
    if (person.volunteerId() != null) {
      contacts
          .membersOf(List.of(Audience.volunteer(person.volunteerId())))
          .forEach(member -> subjects.add(member.subject()));
    }
    return subjects;
  }

  /** The key goes first: the address can't be read from then on, whatever happens next. */
  public void erase(String subject) {
    addresses.erase(subject);
    contacts.remove(subject);
  }
}
