/** Puts the backbone together and starts it. */
@NullMarked
package org.prasan.messaging.boot;

import org.jspecify.annotations.NullMarked;
