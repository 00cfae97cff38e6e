package org.prasan.certificate.establishment;

import org.prasan.certificate.establishment.CertificateCommand.IssueCertificate;
import org.prasan.certificate.establishment.CertificateCommand.ReinstateCertificate;
import org.prasan.certificate.establishment.CertificateCommand.RevokeCertificate;
import org.prasan.certificate.establishment.CertificateCommand.SuspendCertificate;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.springframework.stereotype.Component;

/** Loads, decides and saves certificates. */
@Component
public class CertificateCommandHandler {

  private final Certificates certificates;
  private final CertificateDraft draft;

  CertificateCommandHandler(Certificates certificates, CertificateDraft draft) {
    this.certificates = certificates;
    this.draft = draft;
  }

  /** A centre without a certificate is left alone: it was never established. */
  public void handle(CertificateCommand command, Intent intent) {
    switch (command) {
      case IssueCertificate(var establishment) -> issue(establishment, intent);
      case SuspendCertificate(var centre, var reason, var on) ->
          change(centre, intent, certificate -> certificate.suspend(reason, on));
      case ReinstateCertificate(var centre, var on) ->
          change(centre, intent, certificate -> certificate.reinstate(on));
      case RevokeCertificate(var centre, var reason, var on) ->
          change(centre, intent, certificate -> certificate.revoke(reason, on));
    }
  }

  private void issue(Establishment establishment, Intent intent) {
    certificates.issue(
        establishment.centreId(),
        Certificate.seriesOf(establishment),
        intent,
        number -> draft.of(number, establishment));
  }

  private void change(String centreId, Intent intent, Rule rule) {
    certificates.idOfCentre(centreId).ifPresent(id -> certificates.change(id, intent, rule::apply));
  }

  private interface Rule {
    Change<Certificate, CertificateEvent> apply(Certificate certificate);
  }
}
