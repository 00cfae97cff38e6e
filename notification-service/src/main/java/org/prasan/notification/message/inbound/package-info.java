/** Events of the other services, as far as notices need them. */
@NullMarked
package org.prasan.notification.message.inbound;

import org.jspecify.annotations.NullMarked;
