package org.prasan.certificate.establishment;

import org.prasan.certificate.CertificateProperties;
import org.prasan.certificate.credential.CredentialIssuer;
import org.prasan.messaging.Change;
import org.springframework.stereotype.Component;

/** Puts together what a new certificate needs beside the registry's facts. */
@Component
class CertificateDraft {

  private final CredentialIssuer credentials;
  private final Signatory signatory;

  CertificateDraft(CredentialIssuer credentials, CertificateProperties settings) {
    this.credentials = credentials;
    var office = settings.signatory();
    this.signatory = new Signatory(office.name(), office.positionTh(), office.positionEn());
  }

  Change<Certificate, CertificateEvent> of(CertificateNumber number, Establishment establishment) {
    String credential = credentials.sign(Certificate.facts(number, establishment));
    return Certificate.issue(number, establishment, signatory, credential);
  }
}
