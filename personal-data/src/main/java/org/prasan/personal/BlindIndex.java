package org.prasan.personal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import org.prasan.thai.NationalId;
import org.prasan.thai.ThaiText;

/**
 * Equality search over sealed fields: equal values give equal indexes, and without the key file an
 * index tells nothing, not even to somebody who tries all thirteen-digit numbers.
 *
 * <p>An index is personal data as long as its document holds it; remove it when the person is
 * erased.
 */
public final class BlindIndex {

  private final Supplier<MasterKeys> masterKeys;

  BlindIndex(Supplier<MasterKeys> masterKeys) {
    this.masterKeys = masterKeys;
  }

  public String of(NationalId id) {
    return compute("nationalId", id.digits());
  }

  /**
   * @param kind what the value is; equal values of different kinds give different indexes
   */
  public String of(String kind, String value) {
    return compute(kind, ThaiText.normalise(value));
  }

  private String compute(String kind, String value) {
    byte[] input = (kind.length() + ":" + kind + value).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(masterKeys.get().blindIndex(input));
  }
}
