package org.prasan.notification.mail;

/** What the mail server made of one mail. */
enum Delivery {
  ACCEPTED,
  /** No mail reaches this address; no repetition can help. */
  ADDRESS_REFUSED,
  /** This mail can't be written, or the server does not take what it says. */
  MESSAGE_REFUSED,
  /** Not this mail, not now; others may pass. */
  PUT_OFF,
  /** The connection ended over this mail; whether it was the mail's fault, the next one tells. */
  LINE_BROKEN,
  /** The server can't be reached or takes no mail from us at all. */
  SERVER_DOWN
}
