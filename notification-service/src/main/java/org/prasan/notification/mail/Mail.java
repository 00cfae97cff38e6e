package org.prasan.notification.mail;

import org.prasan.notification.message.NoticeTexts.Text;

/**
 * A mail ready to be sent.
 *
 * @param messageId the message's id; the Message-ID header follows from it, so that a repetition
 *     after a crash can be recognised
 */
record Mail(String messageId, String address, Text text) {

  /** Without the address, which must not get into a log. */
  @Override
  public String toString() {
    return "mail " + messageId;
  }
}
