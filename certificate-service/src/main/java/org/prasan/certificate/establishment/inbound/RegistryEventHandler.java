package org.prasan.certificate.establishment.inbound;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prasan.certificate.establishment.CertificateCommand;
import org.prasan.certificate.establishment.CertificateCommand.IssueCertificate;
import org.prasan.certificate.establishment.CertificateCommand.ReinstateCertificate;
import org.prasan.certificate.establishment.CertificateCommand.RevokeCertificate;
import org.prasan.certificate.establishment.CertificateCommand.SuspendCertificate;
import org.prasan.certificate.establishment.CertificateCommandHandler;
import org.prasan.certificate.establishment.Establishment;
import org.prasan.certificate.establishment.inbound.CentreEvents.CentreDissolved;
import org.prasan.certificate.establishment.inbound.CentreEvents.CentreEstablished;
import org.prasan.certificate.establishment.inbound.CentreEvents.CentreReinstated;
import org.prasan.certificate.establishment.inbound.CentreEvents.CentreSuspended;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Intent;
import org.springframework.stereotype.Component;

/** The certificate follows the registry: what happens to a centre happens to its certificate. */
@Component
class RegistryEventHandler {

  private final CertificateCommandHandler certificates;

  RegistryEventHandler(CertificateCommandHandler certificates) {
    this.certificates = certificates;
  }

  Map<String, Consumer<InboundEvent>> reactions() {
    return Map.of(
        "registry.centre-established.v1", to(CentreEstablished.class, RegistryEventHandler::on),
        "registry.centre-suspended.v1", to(CentreSuspended.class, RegistryEventHandler::on),
        "registry.centre-reinstated.v1", to(CentreReinstated.class, RegistryEventHandler::on),
        "registry.centre-dissolved.v1", to(CentreDissolved.class, RegistryEventHandler::on));
  }

  private <T extends Record> Consumer<InboundEvent> to(
      Class<T> type, Function<T, CertificateCommand> reaction) {
    return event -> certificates.handle(reaction.apply(event.as(type)), Intent.causedBy(event));
  }

  private static CertificateCommand on(CentreEstablished event) {
    return new IssueCertificate(
        new Establishment(
            event.centreId(),
            event.districtCode(),
            event.nameTh(),
            event.nameEn(),
            event.openedOn(),
            event.committeeAppointedOn(),
            event.appointmentOrderNo(),
            event.establishedOn()));
  }

  private static CertificateCommand on(CentreSuspended event) {
    return new SuspendCertificate(event.centreId(), event.reason(), event.effectiveOn());
  }

  private static CertificateCommand on(CentreReinstated event) {
    return new ReinstateCertificate(event.centreId(), event.effectiveOn());
  }

  private static CertificateCommand on(CentreDissolved event) {
    return new RevokeCertificate(event.centreId(), event.reason(), event.effectiveOn());
  }
}
