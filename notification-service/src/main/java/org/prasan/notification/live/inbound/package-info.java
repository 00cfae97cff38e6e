/** Events in: from which hints are made. */
@NullMarked
package org.prasan.notification.live.inbound;

import org.jspecify.annotations.NullMarked;
