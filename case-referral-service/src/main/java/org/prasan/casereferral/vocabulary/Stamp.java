package org.prasan.casereferral.vocabulary;

import java.time.Instant;

/**
 * Who did something and when; every state of a case and of a referral carries one.
 *
 * @param by subject id of a person, or {@link #CLOCK}
 */
public record Stamp(String by, Instant at) {

  public static final String CLOCK = "clock";

  public static Stamp byClock(Instant at) {
    return new Stamp(CLOCK, at);
  }
}
