package org.prasan.registry.volunteer;

/** Why a volunteer has neither a national ID nor a passport number on record. */
public enum NoIdReason {
  STATELESS,
  NOT_ISSUED,
  LOST,
  OTHER
}
