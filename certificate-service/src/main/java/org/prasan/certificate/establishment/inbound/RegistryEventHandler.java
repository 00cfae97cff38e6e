package org.prasan.certificate.establishment.inbound;

import org.prasan.certificate.establishment.CertificateCommand.IssueCertificate;
import org.prasan.certificate.establishment.CertificateCommand.ReinstateCertificate;
import org.prasan.certificate.establishment.CertificateCommand.RevokeCertificate;
import org.prasan.certificate.establishment.CertificateCommand.SuspendCertificate;
import org.prasan.certificate.establishment.CertificateCommandHandler;
import org.prasan.certificate.establishment.Establishment;
import org.prasan.certificate.establishment.inbound.RegistryEvents.CentreDissolved;
import org.prasan.certificate.establishment.inbound.RegistryEvents.CentreEstablished;
import org.prasan.certificate.establishment.inbound.RegistryEvents.CentreReinstated;
import org.prasan.certificate.establishment.inbound.RegistryEvents.CentreSuspended;
import org.prasan.messaging.Intent;
import org.springframework.stereotype.Component;

/** The certificate follows the registry: what happens to a centre happens to its certificate. */
@Component
class RegistryEventHandler {

  private final CertificateCommandHandler certificates;

  RegistryEventHandler(CertificateCommandHandler certificates) {
    this.certificates = certificates;
  }

  void on(CentreEstablished event, Intent intent) {
    var establishment =
        new Establishment(
            event.centreId(),
            event.districtCode(),
            event.nameTh(),
            event.nameEn(),
            event.openedOn(),
            event.committeeAppointedOn(),
            event.appointmentOrderNo(),
            event.establishedOn());
    certificates.handle(new IssueCertificate(establishment), intent);
  }

  void on(CentreSuspended event, Intent intent) {
    certificates.handle(
        new SuspendCertificate(event.centreId(), event.reason(), event.effectiveOn()), intent);
  }

  void on(CentreReinstated event, Intent intent) {
    certificates.handle(new ReinstateCertificate(event.centreId(), event.effectiveOn()), intent);
  }

  void on(CentreDissolved event, Intent intent) {
    certificates.handle(
        new RevokeCertificate(event.centreId(), event.reason(), event.effectiveOn()), intent);
  }
}
