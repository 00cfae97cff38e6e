package org.prasan.registry.centre;

/** Coded, because the reason travels in an event and appears on the public verification page. */
public enum DissolutionReason {
  MERGED,
  CLOSED,
  RENAMED,
  OTHER
}
