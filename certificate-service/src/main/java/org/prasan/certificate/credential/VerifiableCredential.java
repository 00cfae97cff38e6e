package org.prasan.certificate.credential;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.prasan.thai.ThaiDates;

/** The facts in the words of the W3C Verifiable Credentials Data Model 2.0. */
record VerifiableCredential(
    @JsonProperty("@context") List<String> context,
    List<String> type,
    String id,
    String issuer,
    String validFrom,
    Subject credentialSubject) {

  private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

  record Subject(
      String type,
      String certificateId,
      String certificateNumber,
      String centreId,
      String districtCode,
      Name name,
      LocalDate establishedOn) {}

  record Name(String th, String en) {}

  static VerifiableCredential of(CredentialFacts facts, URI publicUrl) {
    return new VerifiableCredential(
        List.of(CONTEXT),
        List.of("VerifiableCredential", "EstablishmentCertificate"),
        publicUrl + "/verify/" + facts.certificateId(),
        publicUrl.toString(),
        facts.establishedOn().atStartOfDay(ThaiDates.BANGKOK).toOffsetDateTime().toString(),
        new Subject(
            "CoordinationCentre",
            facts.certificateId(),
            facts.number(),
            facts.centreId(),
            facts.districtCode(),
            new Name(facts.nameTh(), facts.nameEn()),
            facts.establishedOn()));
  }

  CredentialFacts facts() {
    var subject = credentialSubject;
    return new CredentialFacts(
        subject.certificateId,
        subject.certificateNumber,
        subject.centreId,
        subject.districtCode,
        subject.name.th,
        subject.name.en,
        subject.establishedOn);
  }
}
