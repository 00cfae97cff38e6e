/** Events as they come: each once, in order. */
@NullMarked
package org.prasan.messaging.inbound;

import org.jspecify.annotations.NullMarked;
