/** Sends the e-mails that wait, as often as needed and at best once. */
@NullMarked
package org.prasan.notification.mail;

import org.jspecify.annotations.NullMarked;
