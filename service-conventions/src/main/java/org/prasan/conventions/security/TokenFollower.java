package org.prasan.conventions.security;

import org.jspecify.annotations.Nullable;

/**
 * Keeps of people what their tokens tell, so that it is known while they are away. A service
 * declares one as a bean and is told of each request of a person.
 */
@FunctionalInterface
public interface TokenFollower {

  /**
   * @param name that the person wants to be called by; not every issuer tells
   */
  void follow(Caller caller, @Nullable String name);
}
