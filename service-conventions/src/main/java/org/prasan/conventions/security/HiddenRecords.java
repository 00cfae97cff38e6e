package org.prasan.conventions.security;

/**
 * Records that are kept from some of those whose district holds them. A service with such records
 * declares one as a bean; whoever asks for one in vain is written into the security log.
 */
@FunctionalInterface
public interface HiddenRecords {

  /** Whether there is such a record at all, which the answer does not say. */
  boolean hold(String id);
}
