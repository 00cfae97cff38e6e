package org.prasan.notification.message.inbound;

import org.prasan.notification.message.Facts;

/** An event record that knows which of its values notices need. */
interface Noticed {
  Facts facts();
}
