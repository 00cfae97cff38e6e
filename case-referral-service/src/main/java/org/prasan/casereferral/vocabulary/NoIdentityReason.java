package org.prasan.casereferral.vocabulary;

/** Why a client has no document; without one, help is not refused. */
public enum NoIdentityReason {
  STATELESS,
  LOST,
  UNREGISTERED,
  NOT_KNOWN,
  OTHER
}
