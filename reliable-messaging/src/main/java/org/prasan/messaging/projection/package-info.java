/** Read models, and how one is rebuilt while it serves. */
@NullMarked
package org.prasan.messaging.projection;

import org.jspecify.annotations.NullMarked;
