package org.prasan.notification.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.ContactRefusal.ContactErased;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.SubjectErased;
import org.prasan.personal.rights.PersonIndex;
import org.prasan.personal.rights.PersonIndex.By;
import org.springframework.stereotype.Component;

/** Seals and opens addresses with each person's own key. */
@Component
public class Addresses {

  private static final String FIELD = "email";

  private final PersonalDataVault vault;
  private final PersonIndex index;

  Addresses(PersonalDataVault vault, PersonIndex index) {
    this.vault = vault;
    this.index = index;
  }

  /**
   * @throws ContactErased when the person was erased
   */
  Sealed seal(String subject, String email) {
    index.forget(subject);
    index.enter(By.EMAIL, email, subject);
    try {
      return vault.seal(subject, FIELD, email);
    } catch (SubjectErased forgotten) {
      index.forget(subject);
      throw new ContactErased();
    }
  }

  List<String> subjectsWith(String email) {
    return index.find(By.EMAIL, email);
  }

  void erase(String subject) {
    vault.erase(subject);
    index.forget(subject);
  }

  /** Null when there is no address, or when the person's data were erased. */
  public @Nullable String emailOf(Contact contact) {
    Sealed sealed = contact.email();
    return sealed == null ? null : vault.open(contact.subject(), FIELD, sealed).orElse(null);
  }
}
