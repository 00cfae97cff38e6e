package org.prasan.certificate.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;

/** The JWK set on disk, readable by its owner only. */
record KeyFile(Path file, Clock clock) {

  boolean isMissing() {
    return Files.notExists(file);
  }

  JWKSet load() {
    try {
      return JWKSet.load(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ParseException unusable) {
      throw new IllegalStateException("The key file is no JWK set", unusable);
    }
  }

  /** Written beside and linked into place: several instances that start at once share one key. */
  void create() {
    try {
      link(fresh().toString(false));
    } catch (IOException denied) {
      throw new UncheckedIOException(denied);
    } catch (JOSEException unavailable) {
      throw new IllegalStateException("No signing key can be made", unavailable);
    }
  }

  private void link(String keys) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "keys", ".tmp"); // its owner alone may read it
    try {
      Files.writeString(draft, keys);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException madeElsewhere) {
      // another instance was faster; its key stands
    } finally {
      Files.delete(draft);
    }
  }

  private JWKSet fresh() throws JOSEException {
    return new JWKSet(
        new ECKeyGenerator(Curve.P_256)
            .keyUse(KeyUse.SIGNATURE)
            .algorithm(JWSAlgorithm.ES256)
            .keyIDFromThumbprint(true)
            .issueTime(Date.from(clock.instant()))
            .generate());
  }
}
