package org.prasan.notification.contact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.SubjectErased;
import org.springframework.stereotype.Component;

/** Seals and opens the names by which colleagues know each other, with each person's own key. */
@Component
public class Names {

  private static final String FIELD = "name";

  private final PersonalDataVault vault;

  Names(PersonalDataVault vault) {
    this.vault = vault;
  }

  /** Empty when the person was erased: no name is kept of them any more. */
  Optional<Sealed> seal(String subject, String name) {
    try {
      return Optional.of(vault.seal(subject, FIELD, name));
    } catch (SubjectErased forgotten) {
      return Optional.empty();
    }
  }

  /** Fetches at once what a list needs. */
  public void prepare(List<String> subjects) {
    vault.prepare(subjects);
  }

  /** Null when none is known, or when the person was erased. */
  public @Nullable String of(Contact contact) {
    Sealed sealed = contact.name();
    return sealed == null ? null : vault.open(contact.subject(), FIELD, sealed).orElse(null);
  }
}
