package org.prasan.personal;

import java.util.Base64;

/**
 * An encrypted field as a document stores it, so that plaintext has a type of its own nowhere
 * outside the {@link PersonalDataVault}.
 *
 * @param ciphertext Tink ciphertext in Base64 without padding, URL-safe alphabet
 */
public record Sealed(String ciphertext) {

  static Sealed of(byte[] ciphertext) {
    return new Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(ciphertext));
  }

  byte[] bytes() {
    return Base64.getUrlDecoder().decode(ciphertext);
  }

  @Override
  public String toString() {
    return "Sealed[…]";
  }
}
