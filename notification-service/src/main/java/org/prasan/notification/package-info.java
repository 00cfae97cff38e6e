/** Tells everyone concerned what happened, once, and says why when it did not. */
@NullMarked
package org.prasan.notification;

import org.jspecify.annotations.NullMarked;
