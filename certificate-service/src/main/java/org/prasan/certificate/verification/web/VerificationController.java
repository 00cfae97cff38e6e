package org.prasan.certificate.verification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import org.prasan.certificate.credential.SigningKeys;
import org.prasan.certificate.verification.Verification;
import org.prasan.certificate.verification.Verifications;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Verification for programs, with us or without a network; open to all. */
@RestController
@PreAuthorize("permitAll()")
class VerificationController {

  private final Verifications verifications;
  private final SigningKeys keys;

  VerificationController(Verifications verifications, SigningKeys keys) {
    this.verifications = verifications;
    this.keys = keys;
  }

  record PresentedCredential(@NotBlank @Size(max = 20_000) String credential) {}

  @GetMapping("/v1/verifications/{certificateId}")
  ResponseEntity<Verification> verifyCertificate(@PathVariable String certificateId) {
    return fresh(verifications.ofId(certificateId));
  }

  /** A question, not a command: nothing is stored, so it needs no idempotency key. */
  @PostMapping("/v1/verifications")
  ResponseEntity<Verification> verifyCredential(@Valid @RequestBody PresentedCredential presented) {
    return fresh(verifications.ofCredential(presented.credential()));
  }

  /** The public keys, with which anyone can verify a credential without asking us. */
  @GetMapping("/.well-known/jwks.json")
  ResponseEntity<Map<String, Object>> getKeys() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(keys.publicKeys().toJSONObject());
  }

  private static ResponseEntity<Verification> fresh(Verification verification) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(verification);
  }
}
