package org.prasan.conventions.security;

import java.util.Optional;

/**
 * How a service judges a caller now, by what it heard of centres, agencies and volunteers; told to
 * the caller alone. A service that hears of them declares one as a bean.
 */
@FunctionalInterface
public interface Judgement {

  /** The caller without the roles that have ended and the districts whose centre may not act. */
  Caller of(Caller caller);

  /** In which language the caller wants to be told things, {@code th} or {@code en}. */
  default Optional<String> language(Caller caller) {
    return Optional.empty();
  }
}
