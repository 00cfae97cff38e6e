package org.prasan.notification.mail;

/** What the mail server made of one mail. */
enum Delivery {
  ACCEPTED,
  /** The address is refused for good; no repetition can help. */
  REFUSED,
  /** Not this mail, not now; others may pass. */
  PUT_OFF,
  /** The server can't be reached or takes no mail at all. */
  SERVER_DOWN
}
