package org.prasan.conventions.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often one caller may ask: a bucket of tokens each, refilled evenly. It lives in the memory of
 * one instance and remembers the callers seen last, so a limit is what one instance allows.
 */
public final class RateLimit {

  private record Bucket(double tokens, Instant at) {}

  private final int count;
  private final double perSecond;
  private final Clock clock;
  private final SeenLast<Bucket> buckets = new SeenLast<>();

  private RateLimit(int count, Duration per, Clock clock) {
    if (count < 1 || !per.isPositive()) {
      throw new IllegalArgumentException("a limit allows at least one in a time");
    }
    this.count = count;
    this.perSecond = count * 1000.0 / per.toMillis();
    this.clock = clock;
  }

  public static RateLimit of(int count, Duration per, Clock clock) {
    return new RateLimit(count, per, clock);
  }

  /**
   * @param subject whom the limit is for: a caller's subject or an address
   * @throws RateLimited when nothing is left; it says when the next is
   */
  public void acquire(String subject) {
    acquire(subject, 1);
  }

  /**
   * For what asks several times at once, as a report of many people does.
   *
   * @throws RateLimited when less than that is left, and then nothing is taken
   */
  public synchronized void acquire(String subject, int times) {
    double wanted = Math.min(times, count);
    Instant now = clock.instant();
    double left = left(buckets.get(subject), now);
    if (left < wanted) {
      throw new RateLimited((long) Math.ceil((wanted - left) / perSecond));
    }
    buckets.put(subject, new Bucket(left - wanted, now));
  }

  /**
   * For what is counted only once it is known what came of it.
   *
   * @throws RateLimited when nothing is left; nothing is taken
   */
  public synchronized void mustHaveOneLeft(String subject) {
    double left = left(buckets.get(subject), clock.instant());
    if (left < 1) {
      throw new RateLimited((long) Math.ceil((1 - left) / perSecond));
    }
  }

  /** For a try that turned out not to be one of those that are limited. */
  public synchronized void giveBack(String subject) {
    Bucket bucket = buckets.get(subject);
    if (bucket != null) {
      buckets.put(subject, new Bucket(Math.min(count, bucket.tokens() + 1), bucket.at()));
    }
  }

  private double left(@Nullable Bucket bucket, Instant now) {
    if (bucket == null) {
      return count;
    }
    double since = Math.max(0, Duration.between(bucket.at(), now).toMillis() / 1000.0);
    return Math.min(count, bucket.tokens() + since * perSecond);
  }

  synchronized int remembered() {
    return buckets.size();
  }
}
