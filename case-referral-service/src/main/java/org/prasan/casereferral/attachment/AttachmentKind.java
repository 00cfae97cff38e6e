package org.prasan.casereferral.attachment;

/** What a paper or picture is, as the 1300 system tells them apart. */
public enum AttachmentKind {
  ID_CARD,
  HOUSE_REGISTRATION,
  PHOTO,
  EDUCATION,
  POLICE_REPORT,
  MEDICAL,
  CONSENT,
  OTHER
}
