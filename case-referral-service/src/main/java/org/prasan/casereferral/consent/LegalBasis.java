package org.prasan.casereferral.consent;

import java.util.EnumSet;
import java.util.Set;
import org.prasan.casereferral.vocabulary.SharedField;

/** By which section of the Personal Data Protection Act data are shared without consent. */
public enum LegalBasis {
  /** s.24(2): to prevent a danger to life, body or health. */
  VITAL_INTEREST(false),
  /** s.24(4): a task in the public interest or the exercise of official authority. */
  PUBLIC_TASK(false),
  /** s.24(6): compliance with a law. */
  LEGAL_OBLIGATION(false),
  /** s.26(1): the same danger, where the person can't consent; sensitive data too. */
  SENSITIVE_VITAL_INTEREST(true),
  /** s.26(5)(c): social protection and welfare by law; sensitive data too. */
  SENSITIVE_SOCIAL_PROTECTION(true),
  /** s.26(5)(e): substantial public interest by law; sensitive data too. */
  SENSITIVE_PUBLIC_INTEREST(true);

  /** What tells or may tell of health; the account's words do. */
  private static final Set<SharedField> SENSITIVE =
      EnumSet.of(SharedField.DISABILITY, SharedField.PROBLEM, SharedField.RISKS);

  private final boolean sensitive;

  LegalBasis(boolean sensitive) {
    this.sensitive = sensitive;
  }

  boolean covers(Set<SharedField> fields) {
    return sensitive || fields.stream().noneMatch(SENSITIVE::contains);
  }
}
