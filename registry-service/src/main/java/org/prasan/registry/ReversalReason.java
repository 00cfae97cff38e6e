package org.prasan.registry;

/** Why what had ended goes on. */
public enum ReversalReason {
  ENTERED_IN_ERROR,
  WRONG_ONE,
  DECISION_REVERSED
}
