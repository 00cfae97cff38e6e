package org.prasan.certificate.document.web;

import org.prasan.certificate.document.CertificateDocument;
import org.prasan.certificate.establishment.Certificates;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The paper to print or to send, made when asked for. */
@RestController
class DocumentController {

  private final Certificates certificates;
  private final CertificateDocument document;

  DocumentController(Certificates certificates, CertificateDocument document) {
    this.certificates = certificates;
    this.document = document;
  }

  @GetMapping(path = "/v1/certificates/{id}/document", produces = MediaType.APPLICATION_PDF_VALUE)
  @PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT', 'AUDITOR', 'CENTRE_OFFICER', 'VOLUNTEER')")
  ResponseEntity<byte[]> getDocument(Caller caller, @PathVariable String id) {
    var stored = certificates.find(caller, id).orElseThrow(UnknownId::new);
    var name = ContentDisposition.inline().filename("certificate-" + stored.id() + ".pdf").build();
    return ResponseEntity.ok()
        .eTag("\"" + stored.version() + "\"")
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(document.render(stored.state()));
  }
}
