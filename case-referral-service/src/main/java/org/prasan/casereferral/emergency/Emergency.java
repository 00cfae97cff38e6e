package org.prasan.casereferral.emergency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * A flood, fire or other event; its id is the tag of the cases that are part of it.
 *
 * @param open whether cases are still taken in under it
 */
public record Emergency(
    String id,
    EmergencyKind kind,
    List<String> districts,
    Stamp declared,
    @Nullable Stamp ended,
    boolean open) {

  public Emergency {
    districts = List.copyOf(districts);
  }

  static Emergency declared(String id, EmergencyKind kind, List<String> districts, Stamp declared) {
    return new Emergency(id, kind, districts, declared, null, true);
  }

  Emergency ended(Stamp stamp) {
    return new Emergency(id, kind, districts, declared, stamp, false);
  }
}
