package org.prasan.personal;

/** Keys of a test, for rooms that can't make their own. */
public final class TestKeys {

  private TestKeys() {}

  public static KeyedDigest digest() {
    MasterKeys keys = MasterKeys.parse(MasterKeys.generate());
    return new KeyedDigest(() -> keys);
  }

  public static BlindIndex blindIndex() {
    MasterKeys keys = MasterKeys.parse(MasterKeys.generate());
    return new BlindIndex(() -> keys);
  }
}
