package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Lets a test read as the rule it shows: {@code refused("committee-size", () -> …)}. */
public final class Refused {

  private Refused() {}

  public static void refused(String slug, ThrowingCallable attempt) {
    assertThatExceptionOfType(RegistryRefusal.class)
        .isThrownBy(attempt)
        .satisfies(
            refusal -> org.assertj.core.api.Assertions.assertThat(refusal.slug()).isEqualTo(slug));
  }
}
