package org.prasan.certificate.verification.web;

import java.time.Duration;
import java.util.Map;
import org.prasan.certificate.credential.SigningKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys, with which anyone can verify a credential without a network. */
@RestController
class KeysController {

  private final SigningKeys keys;

  KeysController(SigningKeys keys) {
    this.keys = keys;
  }

  @GetMapping("/.well-known/jwks.json")
  @PreAuthorize("permitAll()")
  ResponseEntity<Map<String, Object>> getKeys() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(keys.publicKeys().toJSONObject());
  }
}
