/** What could not be handled, and the way back. */
@NullMarked
package org.prasan.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
