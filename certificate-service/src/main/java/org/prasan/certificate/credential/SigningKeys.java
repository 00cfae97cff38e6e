package org.prasan.certificate.credential;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.CertificateProperties;
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
  private @Nullable List<ECKey> keys;

  SigningKeys(CertificateProperties settings, Clock clock) {
    this.file = new KeyFile(settings.keyFile(), clock);
  }

  /** Read at first use and not at construction, which must work where no key folder is. */
  private synchronized List<ECKey> keys() {
    if (keys == null) {
      keys = file.load().getKeys().stream().map(JWK::toECKey).sorted(AGE).toList();
    }
    return keys;
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
