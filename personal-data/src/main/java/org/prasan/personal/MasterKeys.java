package org.prasan.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Properties;

/**
 * The two keysets that never leave the key file: one wraps the key of each person, one makes blind
 * indexes. A new primary key added to the first with Tink's own tool takes over for new people; the
 * second can't rotate without computing every index anew.
 */
final class MasterKeys {

  private static final String KEY_ENCRYPTION = "key-encryption";
  private static final String BLIND_INDEX = "blind-index";

  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
    } catch (GeneralSecurityException incomplete) {
      throw new ExceptionInInitializerError(incomplete);
    }
  }

  private final Aead keyEncryption;
  private final PrfSet blindIndex;

  private MasterKeys(KeysetHandle keyEncryption, KeysetHandle blindIndex)
      throws GeneralSecurityException {
    this.keyEncryption = keyEncryption.getPrimitive(RegistryConfiguration.get(), Aead.class);
    this.blindIndex = blindIndex.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  /** The text of a new key file. */
  static String generate() {
    try {
      return String.format(
          Locale.ROOT,
          """
          # Master keys of the personal data. Losing this file loses the data; keep a copy elsewhere.
          %s=%s
          %s=%s
          """,
          KEY_ENCRYPTION,
          json(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)),
          BLIND_INDEX,
          json(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF)));
    } catch (GeneralSecurityException unavailable) {
      throw new IllegalStateException("No master keys can be made", unavailable);
    }
  }

  static MasterKeys parse(String keyFile) {
    var entries = new Properties();
    try {
      entries.load(new StringReader(keyFile));
      return new MasterKeys(keyset(entries, KEY_ENCRYPTION), keyset(entries, BLIND_INDEX));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      throw new IllegalStateException("The key file holds no usable keysets", malformed);
    }
  }

  byte[] newWrappedKey(String subjectId) {
    try {
      KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, keyEncryption, bytes(subjectId));
    } catch (GeneralSecurityException unavailable) {
      throw new IllegalStateException("No key can be made for " + subjectId, unavailable);
    }
  }

  /** The wrapped key is bound to its subject: it opens under no other id. */
  Aead unwrap(String subjectId, byte[] wrapped) {
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, keyEncryption, bytes(subjectId))
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException wrongKey) {
      throw new UnreadablePersonalData(
          "The key of " + subjectId + " does not open with this key file", wrongKey);
    }
  }

  byte[] blindIndex(byte[] input) {
    try {
      return blindIndex.computePrimary(input, 32);
    } catch (GeneralSecurityException unavailable) {
      throw new IllegalStateException("No blind index can be computed", unavailable);
    }
  }

  private static String json(KeysetHandle keyset) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
  }

  private static KeysetHandle keyset(Properties entries, String name)
      throws GeneralSecurityException {
    String json = entries.getProperty(name);
    if (json == null) {
      throw new IllegalStateException("The key file has no entry " + name);
    }
    return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
