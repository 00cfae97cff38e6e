package org.prasan.messaging;

import java.util.Set;

/**
 * Hears events as they pass, from now on: each instance hears all of them, once at most, in no
 * order between aggregates, and what passes while it does not listen is never heard. For hints
 * alone; what must not be lost is consumed with {@link EventConsumers}. A service declares one as a
 * bean.
 */
public interface PassingEvents {

  Set<String> topics();

  /** Called by one thread. An event that it can't read is passed over. */
  void passed(InboundEvent event);
}
