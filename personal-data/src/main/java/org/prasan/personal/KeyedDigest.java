package org.prasan.personal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * Digests that nobody without the key file can make, so that whoever may write into the store still
 * can't make a record look genuine.
 */
public final class KeyedDigest {

  private final Supplier<MasterKeys> masterKeys;

  KeyedDigest(Supplier<MasterKeys> masterKeys) {
    this.masterKeys = masterKeys;
  }

  /**
   * @param purpose keeps digests of different uses apart, and all of them apart from blind indexes,
   *     whose input begins with a digit
   */
  public String of(String purpose, String content) {
    byte[] input =
        ("digest " + purpose.length() + ":" + purpose + content).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(masterKeys.get().blindIndex(input));
  }
}
