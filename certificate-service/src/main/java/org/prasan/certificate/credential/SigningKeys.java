package org.prasan.certificate.credential;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.CertificateProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * The keys behind the credentials. A key is replaced by adding a newer one to the file: the newest
 * signs, all verify, and none may be taken out while certificates signed with it are in use.
 */
@Component
public class SigningKeys {

  private static final Comparator<ECKey> AGE =
      Comparator.comparing(key -> Optional.ofNullable(key.getIssueTime()).orElse(new Date(0)));

  private final KeyFile file;
  private final UsedKeys used;
  private final boolean createIfAbsent;
  private @Nullable List<ECKey> keys;

  SigningKeys(CertificateProperties settings, UsedKeys used, Clock clock) {
    this.file = new KeyFile(settings.keyFile(), clock);
    this.used = used;
    this.createIfAbsent = settings.createKeyFile();
  }

  /** Read at first use and not at construction, which must work where no key folder is. */
  private synchronized List<ECKey> keys() {
    if (keys == null) {
      if (file.isMissing()) {
        create();
      }
      List<ECKey> read = file.load().getKeys().stream().map(JWK::toECKey).sorted(AGE).toList();
      requireUsed(read);
      used.enter(read.getLast().getKeyID());
      keys = read;
    }
    return keys;
  }

  private void requireUsed(List<ECKey> read) {
    used.enterFirst(read.getLast().getKeyID());
    Set<String> needed = used.ids();
    if (needed.isEmpty()) { // what another instance entered has not reached a majority yet
      throw new DataAccessResourceFailureException("the first key is being entered");
    }
    Set<String> ids = read.stream().map(ECKey::getKeyID).collect(Collectors.toSet());
    if (!ids.containsAll(needed)) {
      throw new IllegalStateException(
          "The key file "
              + file.file()
              + " lacks keys that certificates are signed with."
              + " Put a copy of the right file in its place.");
    }
  }

  private void create() {
    if (!used.ids().isEmpty() && file.isMissing()) {
      throw new IllegalStateException(
          "The key file "
              + file.file()
              + " is missing, and certificates are signed with its keys."
              + " Put a copy of it in its place; with new keys they could not be verified.");
    }
    if (!createIfAbsent) {
      throw new IllegalStateException(
          "There is no key file "
              + file.file()
              + ". For the first start on an empty store prasan.certificate.create-key-file=true"
              + " makes one.");
    }
    if (file.isMissing()) {
      file.create();
    }
  }

  ECKey newest() {
    return keys().getLast();
  }

  Optional<ECKey> byId(String keyId) {
    return keys().stream().filter(key -> keyId.equals(key.getKeyID())).findFirst();
  }

  /** What others need to verify without asking us. */
  public JWKSet publicKeys() {
    return new JWKSet(List.<JWK>copyOf(keys())).toPublicJWKSet();
  }
}
