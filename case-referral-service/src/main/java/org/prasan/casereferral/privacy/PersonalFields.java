package org.prasan.casereferral.privacy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
      return vault.seal(
          subjectId, details.getClass().getSimpleName(), json.writeValueAsString(details));
    } catch (SubjectErased forgotten) {
      throw new ClientErasedRefusal();
    }
  }

  /** Null when nothing was sealed, and once the person was erased. */
  public <T> @Nullable T open(String subjectId, @Nullable Sealed sealed, Class<T> details) {
    return sealed == null
        ? null
        : vault
            .open(subjectId, details.getSimpleName(), sealed)
            .map(plain -> json.readValue(plain, details))
            .orElse(null);
  }

  /** For what is no record, such as a picture. */
  public Sealed sealBytes(String subjectId, String what, byte[] content) {
    try {
      return vault.seal(subjectId, what, content);
    } catch (SubjectErased forgotten) {
      throw new ClientErasedRefusal();
    }
  }

  /** Empty once what it belongs to was erased. */
  public Optional<byte[]> openBytes(String subjectId, String what, Sealed sealed) {
    return vault.openBytes(subjectId, what, sealed);
  }

  /** Equal values of one kind have equal indexes; the index tells nothing else. */
  public String index(String kind, String value) {
    return blindIndex.of(kind, value);
  }

  public void erase(String subjectId) {
    vault.erase(subjectId);
  }
}
