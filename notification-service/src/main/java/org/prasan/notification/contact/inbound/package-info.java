/** Events of the register that end duties. */
@NullMarked
package org.prasan.notification.contact.inbound;

import org.jspecify.annotations.NullMarked;
