package org.prasan.conventions;

import java.util.Map;

/** 409: the command is sound, but not in the state the aggregate is in. */
public abstract class StateConflict extends DomainException {
  protected StateConflict(String slug) {
    this(slug, Map.of());
  }

  protected StateConflict(String slug, Map<String, Object> args) {
    super(slug, 409, args);
  }
}
