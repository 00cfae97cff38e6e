package org.prasan.conventions.security;

/** What the security log tells apart; alerts are set on these names. */
public enum SecurityEvent {
  /** Came without a token that is valid. */
  REFUSED,
  /** Asked for what the role or the scope does not hold. */
  FORBIDDEN,
  /** Compared people with what is on record. */
  MATCHED,
  /** Read very much in a short time. */
  MASS_READ,
  /** Took data out as a file. */
  EXPORTED,
  /** Had a person erased. */
  ERASED,
  /** Sent data about people without their consent, on another legal basis. */
  OVERRIDDEN,
  /** Had events handled once more. */
  REPLAYED,
  /** A key was made or loaded. */
  KEY_USED,
  /** Got a code by which somebody answers without an account. */
  CODE_ISSUED,
  /** Ended a code before it was used. */
  CODE_REVOKED,
  /** Answered by a code. */
  CODE_USED,
  /** Tried a code that is wrong, used, late or for something else. */
  CODE_REFUSED,
  /** Asked more often than a limit allows. */
  RATE_LIMITED
}
