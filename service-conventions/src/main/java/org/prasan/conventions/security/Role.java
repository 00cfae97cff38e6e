package org.prasan.conventions.security;

/** What a caller may be; the names stand in the token's {@code roles} claim. */
public enum Role {
  MINISTRY,
  DEPARTMENT,
  CENTRE_OFFICER,
  VOLUNTEER,
  AGENCY_OFFICER,
  AUDITOR,
  /** Keeps the services running: their actuators, and nothing of what they hold. */
  OPERATOR,
  /** No person: the program that sends messages and asks what it may say, and to whom. */
  MESSENGER
}
