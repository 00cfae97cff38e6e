/** How many messages were sent, wait, or were not sent and why. */
@NullMarked
package org.prasan.notification.figures;

import org.jspecify.annotations.NullMarked;
