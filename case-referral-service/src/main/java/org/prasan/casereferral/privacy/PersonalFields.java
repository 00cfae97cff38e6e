package org.prasan.casereferral.privacy;

import java.util.Optional;
import org.prasan.casereferral.casefile.CaseRefused;
import org.prasan.personal.BlindIndex;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.SubjectErased;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals whole records of personal data at once, under the key of the person they are about. */
@Component
public class PersonalFields {

  private final PersonalDataVault vault;
  private final BlindIndex blindIndex;
  private final JsonMapper json = JsonMapper.builder().build();

  PersonalFields(PersonalDataVault vault, BlindIndex blindIndex) {
    this.vault = vault;
    this.blindIndex = blindIndex;
  }

  /**
   * @param subjectId whose key seals it
   */
  public Sealed seal(String subjectId, Object details) {
    try {
      return vault.seal(subjectId, nameOf(details.getClass()), json.writeValueAsString(details));
    } catch (SubjectErased forgotten) {
      throw new CaseRefused.ClientErased();
    }
  }

  /** Empty when the person was erased. */
  public <T> Optional<T> open(String subjectId, Sealed sealed, Class<T> details) {
    return vault
        .open(subjectId, nameOf(details), sealed)
        .map(plain -> json.readValue(plain, details));
  }

  /** Equal values of one kind have equal indexes; the index tells nothing else. */
  String index(String kind, String value) {
    return blindIndex.of(kind, value);
  }

  public void erase(String subjectId) {
    vault.erase(subjectId);
  }

  private static String nameOf(Class<?> details) {
    return details.getSimpleName();
  }
}
