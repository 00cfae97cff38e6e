package org.prasan.certificate.verification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.prasan.certificate.verification.Verification;
import org.prasan.certificate.verification.Verifications;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Verification for programs; open to all. */
@RestController
@RequestMapping("/v1/verifications")
@PreAuthorize("permitAll()")
class VerificationController {

  private final Verifications verifications;

  VerificationController(Verifications verifications) {
    this.verifications = verifications;
  }

  record PresentedCredential(@NotBlank @Size(max = 20_000) String credential) {}

  @GetMapping("/{certificateId}")
  ResponseEntity<Verification> verifyCertificate(@PathVariable String certificateId) {
    return fresh(verifications.ofId(certificateId));
  }

  /** A question, not a command: nothing is stored, so it needs no idempotency key. */
  @PostMapping
  ResponseEntity<Verification> verifyCredential(@Valid @RequestBody PresentedCredential presented) {
    return fresh(verifications.ofCredential(presented.credential()));
  }

  private static ResponseEntity<Verification> fresh(Verification verification) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(verification);
  }
}
