package org.prasan.notification.contact;

/** Whether somebody may be told what an audience is told. */
public enum Standing {
  GOOD,
  /** The agency closed, the volunteer's service ended, or the centre may not act. */
  ENDED,
  /** Nobody has confirmed the duties for too long. */
  UNCONFIRMED,
  /** The person has other duties by now. */
  MOVED
}
