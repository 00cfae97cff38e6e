package org.prasan.personal.retention;

import java.time.Instant;

/** Records of one kind that a service keeps for a time and no longer. */
public interface RetainedClass {

  /** As the setting names it, such as {@code messages}. */
  String name();

  /**
   * Erases what is older; repeating it finds nothing more, also after a death in the middle.
   *
   * @return how many records were erased
   */
  long eraseOlderThan(Instant cutoff);
}
