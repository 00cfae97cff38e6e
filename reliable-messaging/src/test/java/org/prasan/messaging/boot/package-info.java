/** Proofs of the start. */
@NullMarked
package org.prasan.messaging.boot;

import org.jspecify.annotations.NullMarked;
