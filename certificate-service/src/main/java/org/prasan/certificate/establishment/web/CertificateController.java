package org.prasan.certificate.establishment.web;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.certificate.establishment.CertificateFilter;
import org.prasan.certificate.establishment.Certificates;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Stored;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Certificates for those who administer them; nobody can write one, they follow the registry. */
@RestController
@RequestMapping("/v1/certificates")
@PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT', 'AUDITOR', 'CENTRE_OFFICER', 'VOLUNTEER')")
class CertificateController {

  private final Certificates certificates;

  CertificateController(Certificates certificates) {
    this.certificates = certificates;
  }

  @GetMapping
  Page<CertificateView> listCertificates(
      Caller caller, @Valid CertificateFilter filter, @Valid PageQuery page) {
    var rows = certificates.list(caller, filter, page);
    return Page.of(rows, page.size(), Stored::listKey, CertificateView::of);
  }

  @GetMapping("/{id}")
  ResponseEntity<CertificateView> getCertificate(Caller caller, @PathVariable String id) {
    var stored = find(caller, id);
    return Receipts.view(stored.version(), CertificateView.of(stored));
  }

  @GetMapping(path = "/{id}/credential", produces = "application/vc+jwt")
  ResponseEntity<byte[]> getCredential(Caller caller, @PathVariable String id) {
    var stored = find(caller, id);
    return Receipts.view(
        stored.version(), stored.state().credential().getBytes(StandardCharsets.US_ASCII));
  }

  private Stored<Certificate> find(Caller caller, String id) {
    return certificates.find(caller, id).orElseThrow(UnknownId::new);
  }
}
