package org.prasan.notification.mail;

import java.time.Duration;

/** Doubling pauses from a second up to a ceiling, without an end to the tries. */
record BackOff(Duration longest) {

  private static final int MAX_DOUBLINGS = 30;

  /**
   * @param failures how many tries failed in a row, from 1
   */
  Duration after(int failures) {
    Duration pause = Duration.ofSeconds(1L << Math.min(failures - 1, MAX_DOUBLINGS));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
