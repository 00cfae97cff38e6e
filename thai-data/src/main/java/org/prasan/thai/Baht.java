package org.prasan.thai;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money as people write it, in baht; it is counted in satang, so that nothing is ever rounded. */
public final class Baht {

  private Baht() {}

  /**
   * @throws ArithmeticException when a part of a satang is in it
   */
  public static @Nullable Long satang(@Nullable BigDecimal baht) {
    return baht == null ? null : baht.movePointRight(2).longValueExact();
  }

  public static BigDecimal of(long satang) {
    return BigDecimal.valueOf(satang, 2);
  }

  public static @Nullable BigDecimal ofNullable(@Nullable Long satang) {
    return satang == null ? null : of(satang);
  }
}
