package org.prasan.conventions.security;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** 429: the caller asked more often than the limit allows. */
public final class RateLimited extends DomainException {

  private final int retryAfterSeconds;

  RateLimited(long retryAfterSeconds) {
    super("rate-limited", 429, Map.of("seconds", retryAfterSeconds));
    this.retryAfterSeconds = Math.toIntExact(retryAfterSeconds);
  }

  @Override
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
