package org.prasan.certificate.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells a credential that we signed, unchanged to the last byte, from anything else. */
@Component
public class CredentialVerifier {

  private final SigningKeys keys;
  private final JsonMapper json = JsonMapper.shared();

  CredentialVerifier(SigningKeys keys) {
    this.keys = keys;
  }

  /** What it states; empty when it does not carry a valid signature of ours. */
  public Optional<CredentialFacts> verify(String credential) {
    try {
      JWSObject token = JWSObject.parse(credential);
      return genuine(token) ? Optional.of(read(token)) : Optional.empty();
    } catch (ParseException | JacksonException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private boolean genuine(JWSObject token) {
    return token.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256)
        && token.getHeader().getKeyID() != null
        && canonical(token.getSignature())
        && keys.byId(token.getHeader().getKeyID()).filter(key -> signed(token, key)).isPresent();
  }

  private static boolean signed(JWSObject token, ECKey key) {
    try {
      return token.verify(new ECDSAVerifier(key));
    } catch (JOSEException unverifiable) {
      return false;
    }
  }

  /** Decoders skip stray characters and spare bits, by which a changed text would still verify. */
  private static boolean canonical(Base64URL part) {
    return Base64URL.encode(part.decode()).equals(part);
  }

  private CredentialFacts read(JWSObject token) {
    return json.readValue(token.getPayload().toBytes(), VerifiableCredential.class).facts();
  }
}
