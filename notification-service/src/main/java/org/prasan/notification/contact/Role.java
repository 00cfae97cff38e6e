package org.prasan.notification.contact;

/** What a person may be in the system; the same words as in the tokens. */
public enum Role {
  MINISTRY,
  DEPARTMENT,
  CENTRE_OFFICER,
  VOLUNTEER,
  AGENCY_OFFICER,
  AUDITOR
}
