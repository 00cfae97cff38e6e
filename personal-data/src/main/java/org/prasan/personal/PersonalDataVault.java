package org.prasan.personal;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Optional;

/**
 * The only place where personal data change between plaintext and what is stored.
 *
 * <p>AES-256-GCM with a key per subject; the subject and the field's name are authenticated, so a
 * ciphertext moved to another person or field does not open. {@link #seal} returns after the
 * subject's key is durable: store the sealed field afterwards, never before. Erasing destroys the
 * key and is effective at once in this process, elsewhere as soon as remembered keys expire ({@code
 * prasan.personal-data.remember-keys-for}).
 */
public final class PersonalDataVault {

  private final SubjectKeys keys;

  PersonalDataVault(SubjectKeys keys) {
    this.keys = keys;
  }

  /**
   * @param subjectId id of the person, never a name or number of the person
   * @param field name of the field, for example {@code firstName}
   * @throws SubjectErased when the subject's data were erased
   */
  public Sealed seal(String subjectId, String field, String plaintext) {
    return seal(subjectId, field, plaintext.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for what is no text. */
  public Sealed seal(String subjectId, String field, byte[] plain) {
    try {
      return Sealed.of(keys.toSeal(subjectId).encrypt(plain, context(subjectId, field)));
    } catch (GeneralSecurityException unavailable) {
      throw new IllegalStateException("A field of " + subjectId + " can't be sealed", unavailable);
    }
  }

  /**
   * The plaintext, or empty when the subject's data were erased.
   *
   * @throws UnreadablePersonalData when the field was sealed for another subject or field, was
   *     altered, or its key is lost
   */
  public Optional<String> open(String subjectId, String field, Sealed sealed) {
    return openBytes(subjectId, field, sealed)
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  /** The same for what is no text. */
  public Optional<byte[]> openBytes(String subjectId, String field, Sealed sealed) {
    return keys.toOpen(subjectId).map(key -> decrypt(key, subjectId, field, sealed));
  }

  /** Fetches the keys of many subjects with one read; call it before opening a list of them. */
  public void prepare(Collection<String> subjectIds) {
    keys.recallAll(subjectIds);
  }

  /** Makes everything ever sealed for the subject unreadable, and anything further refused. */
  public void erase(String subjectId) {
    keys.erase(subjectId);
  }

  private static byte[] decrypt(Aead key, String subjectId, String field, Sealed sealed) {
    try {
      return key.decrypt(sealed.bytes(), context(subjectId, field));
    } catch (GeneralSecurityException | IllegalArgumentException altered) {
      throw new UnreadablePersonalData(
          "The field " + field + " of " + subjectId + " does not open", altered);
    }
  }

  private static byte[] context(String subjectId, String field) {
    return (subjectId.length() + ":" + subjectId + field).getBytes(StandardCharsets.UTF_8);
  }
}
