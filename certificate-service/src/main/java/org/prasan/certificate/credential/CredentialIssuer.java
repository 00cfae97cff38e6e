package org.prasan.certificate.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import java.net.URI;
import org.prasan.certificate.CertificateProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Signs what a certificate states, as a VC 2.0 credential in a JWT. */
@Component
public class CredentialIssuer {

  static final JOSEObjectType TYPE = new JOSEObjectType("vc+jwt");

  private final SigningKeys keys;
  private final URI publicUrl;
  private final JsonMapper json = JsonMapper.shared();

  CredentialIssuer(SigningKeys keys, CertificateProperties settings) {
    this.keys = keys;
    this.publicUrl = settings.publicUrl();
  }

  public String sign(CredentialFacts facts) {
    ECKey key = keys.newest();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(TYPE)
            .contentType("vc")
            .keyID(key.getKeyID())
            .build();
    var payload = new Payload(json.writeValueAsBytes(VerifiableCredential.of(facts, publicUrl)));
    var credential = new JWSObject(header, payload);
    try {
      credential.sign(new ECDSASigner(key));
    } catch (JOSEException unusableKey) {
      throw new IllegalStateException("The newest key cannot sign", unusableKey);
    }
    return credential.serialize();
  }
}
