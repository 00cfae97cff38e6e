/** Who must be told what of an event, and the messages that come of it. */
@NullMarked
package org.prasan.notification.message;

import org.jspecify.annotations.NullMarked;
