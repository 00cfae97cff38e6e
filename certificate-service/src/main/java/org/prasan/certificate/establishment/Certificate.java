package org.prasan.certificate.establishment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.prasan.certificate.credential.CredentialFacts;
import org.prasan.certificate.establishment.CertificateEvent.CertificateIssued;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRef;
import org.prasan.certificate.establishment.CertificateEvent.CertificateReinstated;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRevoked;
import org.prasan.certificate.establishment.CertificateEvent.CertificateSuspended;
import org.prasan.messaging.Change;
import org.prasan.thai.ThaiDates;

/**
 * States that a centre is established. It follows the registry without judging it: a fact that
 * changes nothing raises nothing, and nothing brings a revoked certificate back.
 *
 * @param credential signed, machine-readable form of the same statement
 * @param history every status it had, the newest last
 */
public record Certificate(
    CertificateNumber number,
    Establishment establishment,
    LocalDate issuedOn,
    Signatory signatory,
    String credential,
    CertificateStatus status,
    List<StatusChange> history) {

  public Certificate {
    history = List.copyOf(history);
  }

  /** The year whose series numbers the certificate of a centre established on this day. */
  static int seriesOf(Establishment establishment) {
    return ThaiDates.yearBe(establishment.establishedOn());
  }

  static Change<Certificate, CertificateEvent> issue(
      CertificateNumber number,
      Establishment establishment,
      Signatory signatory,
      String credential) {
    LocalDate issuedOn = establishment.establishedOn();
    var issued = new StatusChange(CertificateStatus.VALID, null, issuedOn);
    var certificate =
        new Certificate(
            number,
            establishment,
            issuedOn,
            signatory,
            credential,
            CertificateStatus.VALID,
            List.of(issued));
    return Change.of(
        certificate,
        new CertificateIssued(certificate.ref(), number.running(), number.yearBe(), issuedOn));
  }

  Change<Certificate, CertificateEvent> suspend(String reason, LocalDate effectiveOn) {
    if (status != CertificateStatus.VALID) {
      return Change.of(this);
    }
    return Change.of(
        with(new StatusChange(CertificateStatus.SUSPENDED, reason, effectiveOn)),
        new CertificateSuspended(ref(), reason, effectiveOn));
  }

  Change<Certificate, CertificateEvent> reinstate(LocalDate effectiveOn) {
    if (status != CertificateStatus.SUSPENDED) {
      return Change.of(this);
    }
    return Change.of(
        with(new StatusChange(CertificateStatus.VALID, null, effectiveOn)),
        new CertificateReinstated(ref(), effectiveOn));
  }

  Change<Certificate, CertificateEvent> revoke(String reason, LocalDate effectiveOn) {
    if (status == CertificateStatus.REVOKED) {
      return Change.of(this);
    }
    return Change.of(
        with(new StatusChange(CertificateStatus.REVOKED, reason, effectiveOn)),
        new CertificateRevoked(ref(), reason, effectiveOn));
  }

  /** What its credential states; verification holds a presented credential against it. */
  public CredentialFacts facts() {
    return facts(number, establishment);
  }

  static CredentialFacts facts(CertificateNumber number, Establishment establishment) {
    return new CredentialFacts(
        number.id(),
        number.text(),
        establishment.centreId(),
        establishment.districtCode(),
        establishment.nameTh(),
        establishment.nameEn(),
        establishment.establishedOn());
  }

  private CertificateRef ref() {
    return new CertificateRef(number.id(), centreId(), districtCode());
  }

  public String centreId() {
    return establishment.centreId();
  }

  public String districtCode() {
    return establishment.districtCode();
  }

  /** What led to the present status. */
  public StatusChange latest() {
    return history.getLast();
  }

  private Certificate with(StatusChange change) {
    return new Certificate(
        number,
        establishment,
        issuedOn,
        signatory,
        credential,
        change.status(),
        Stream.concat(history.stream(), Stream.of(change)).toList());
  }
}
