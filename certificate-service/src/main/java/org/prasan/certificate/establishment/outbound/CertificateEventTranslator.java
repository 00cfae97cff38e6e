package org.prasan.certificate.establishment.outbound;

import org.prasan.certificate.establishment.CertificateEvent;
import org.prasan.certificate.establishment.CertificateEvent.CertificateIssued;
import org.prasan.certificate.establishment.CertificateEvent.CertificateReinstated;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRevoked;
import org.prasan.certificate.establishment.CertificateEvent.CertificateSuspended;
import org.prasan.certificate.establishment.outbound.CertificateEventsV1.CertificateIssuedV1;
import org.prasan.certificate.establishment.outbound.CertificateEventsV1.CertificateReinstatedV1;
import org.prasan.certificate.establishment.outbound.CertificateEventsV1.CertificateRevokedV1;
import org.prasan.certificate.establishment.outbound.CertificateEventsV1.CertificateSuspendedV1;
import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.WireEvent;

/** Keeps what certificates say to others apart from what they say here. */
public final class CertificateEventTranslator implements EventTranslator<CertificateEvent> {

  @Override
  public WireEvent toWire(CertificateEvent event) {
    return switch (event) {
      case CertificateIssued(var number, var centre, var district, var on) ->
          new WireEvent(
              "certificate.certificate-issued.v1",
              new CertificateIssuedV1(
                  number.id(), number.running(), number.yearBe(), centre, district, on));
      case CertificateSuspended(var number, var centre, var district, var reason, var on) ->
          new WireEvent(
              "certificate.certificate-suspended.v1",
              new CertificateSuspendedV1(number.id(), centre, district, reason, on));
      case CertificateReinstated(var number, var centre, var district, var on) ->
          new WireEvent(
              "certificate.certificate-reinstated.v1",
              new CertificateReinstatedV1(number.id(), centre, district, on));
      case CertificateRevoked(var number, var centre, var district, var reason, var on) ->
          new WireEvent(
              "certificate.certificate-revoked.v1",
              new CertificateRevokedV1(number.id(), centre, district, reason, on));
    };
  }
}
