package org.prasan.registry.volunteer;

import org.prasan.conventions.security.Caller;

/**
 * Where centres may act. The people of a district whose centre is suspended or dissolved are the
 * department's to look after, until a centre is established there again.
 */
public interface ActingDistricts {

  /** The caller within those of the own districts whose centre may act. */
  Caller within(Caller caller);
}
