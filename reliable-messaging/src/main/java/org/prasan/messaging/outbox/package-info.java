/** Pending, acknowledged, cleared: an event's way to the broker. */
@NullMarked
package org.prasan.messaging.outbox;

import org.jspecify.annotations.NullMarked;
