package org.prasan.certificate.establishment;

import org.prasan.certificate.establishment.CertificateCommand.IssueCertificate;
import org.prasan.certificate.establishment.CertificateCommand.ReinstateCertificate;
import org.prasan.certificate.establishment.CertificateCommand.RevokeCertificate;
import org.prasan.certificate.establishment.CertificateCommand.SuspendCertificate;
import org.prasan.messaging.Intent;
import org.springframework.stereotype.Component;

/** Loads, decides and saves certificates. */
@Component
public class CertificateCommandHandler {

  private final Certificates certificates;
  private final CertificateNumbers numbers;
  private final CertificateDraft draft;

  CertificateCommandHandler(
      Certificates certificates, CertificateNumbers numbers, CertificateDraft draft) {
    this.certificates = certificates;
    this.numbers = numbers;
    this.draft = draft;
  }

  public void handle(CertificateCommand command, Intent intent) {
    switch (command) {
      case IssueCertificate(var establishment) -> issue(establishment, intent);
      case SuspendCertificate(var centre, var reason, var on) ->
          certificates.change(centre, intent, certificate -> certificate.suspend(reason, on));
      case ReinstateCertificate(var centre, var on) ->
          certificates.change(centre, intent, certificate -> certificate.reinstate(on));
      case RevokeCertificate(var centre, var reason, var on) ->
          certificates.change(centre, intent, certificate -> certificate.revoke(reason, on));
    }
  }

  /** A crash after the number was reserved repeats the event, which finds the same number. */
  private void issue(Establishment establishment, Intent intent) {
    numbers
        .reserve(establishment.centreId(), Certificate.seriesOf(establishment))
        .map(number -> draft.of(number, establishment))
        .ifPresent(issue -> certificates.create(intent, issue));
  }
}
