package org.prasan.conventions.problem;

import java.util.Map;

/** 404: nothing with this id, or nothing that the caller may see; the answer is the same. */
public final class UnknownId extends DomainException {
  public UnknownId() {
    super("unknown-id", 404, Map.of());
  }
}
