package org.prasan.local.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;
import org.prasan.launcher.PrivateFiles;

/** Keeps the issuer's key over restarts, so that a token outlives the process that issued it. */
final class SigningKey {
  private SigningKey() {}

  static RSAKey in(Path folder) {
    Path file = folder.resolve("issuer-key.json");
    try {
      if (!Files.exists(file)) {
        PrivateFiles.write(file, generated().toJSONString());
      }
      return RSAKey.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException("no usable key in " + file, e);
    }
  }

  private static RSAKey generated() throws JOSEException {
    return new RSAKeyGenerator(2048)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .keyID(UUID.randomUUID().toString())
        .generate();
  }
}
