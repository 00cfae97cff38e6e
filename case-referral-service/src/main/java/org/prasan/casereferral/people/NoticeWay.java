package org.prasan.casereferral.people;

/** How a person was told that their data are held. */
public enum NoticeWay {
  IN_PERSON,
  PHONE,
  LETTER,
  MESSAGE,
  THROUGH_GUARDIAN
}
