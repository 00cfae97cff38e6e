package org.prasan.certificate.verification;

import java.time.Clock;
import java.util.Optional;
import org.prasan.certificate.credential.CredentialFacts;
import org.prasan.certificate.credential.CredentialVerifier;
import org.prasan.certificate.establishment.CertificateNumber;
import org.prasan.certificate.establishment.Certificates;
import org.springframework.stereotype.Component;

/** Judges what people hold in their hands against the record. */
@Component
public class Verifications {

  private final Certificates certificates;
  private final CredentialVerifier credentials;
  private final Clock clock;

  Verifications(Certificates certificates, CredentialVerifier credentials, Clock clock) {
    this.certificates = certificates;
    this.credentials = credentials;
    this.clock = clock;
  }

  public Verification ofId(String certificateId) {
    return CertificateNumber.ofId(certificateId)
        .flatMap(number -> certificates.find(number.id()))
        .map(stored -> Verification.of(stored.state(), clock.instant()))
        .orElseGet(() -> answer(VerificationResult.UNKNOWN));
  }

  /** A credential must carry our signature and state exactly what the record states. */
  public Verification ofCredential(String credential) {
    Optional<CredentialFacts> stated = credentials.verify(credential.strip());
    return stated.map(this::againstRecord).orElseGet(() -> answer(VerificationResult.TAMPERED));
  }

  private Verification againstRecord(CredentialFacts stated) {
    return certificates
        .find(stated.certificateId())
        .map(stored ->
            stored.state().facts().equals(stated)
                ? Verification.of(stored.state(), clock.instant())
                : answer(VerificationResult.TAMPERED))
        .orElseGet(() -> answer(VerificationResult.UNKNOWN));
  }

  private Verification answer(VerificationResult result) {
    return new Verification(result, null, clock.instant());
  }
}
