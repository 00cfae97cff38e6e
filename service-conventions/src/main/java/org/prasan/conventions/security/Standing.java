package org.prasan.conventions.security;

/**
 * What a service knows of its callers beyond their tokens, which live on for a while when a role
 * has ended. A service declares one as a bean.
 */
@FunctionalInterface
public interface Standing {

  /** The caller without the roles that have ended. */
  Caller now(Caller caller);
}
