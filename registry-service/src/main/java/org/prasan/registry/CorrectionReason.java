package org.prasan.registry;

/** Why an entry reads otherwise than before. */
public enum CorrectionReason {
  TYPED_WRONG,
  CHANGED_SINCE
}
