package org.prasan.notification.contact;

import org.jspecify.annotations.Nullable;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.springframework.stereotype.Component;

/** Seals and opens addresses with each person's own key. */
@Component
public class Addresses {

  private static final String FIELD = "email";

  private final PersonalDataVault vault;

  Addresses(PersonalDataVault vault) {
    this.vault = vault;
  }

  Sealed seal(String subject, String email) {
    return vault.seal(subject, FIELD, email);
  }

  /** Null when there is no address, or when the person's data were erased. */
  public @Nullable String emailOf(Contact contact) {
    Sealed sealed = contact.email();
    return sealed == null ? null : vault.open(contact.subject(), FIELD, sealed).orElse(null);
  }
}
