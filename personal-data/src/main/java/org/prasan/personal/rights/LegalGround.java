package org.prasan.personal.rights;

/**
 * On what ground a person is erased: the cases of section 33 of the Personal Data Protection Act.
 */
public enum LegalGround {
  /** No longer needed for what they were collected for, s.33(1). */
  NO_LONGER_NEEDED,
  /** Consent was withdrawn and nothing else allows keeping them, s.33(2). */
  CONSENT_WITHDRAWN,
  /** The person objected, s.33(3). */
  OBJECTION,
  /** They were collected or used unlawfully, s.33(4). */
  UNLAWFUL,
  /** A court or an authority ordered it. */
  ORDERED
}
