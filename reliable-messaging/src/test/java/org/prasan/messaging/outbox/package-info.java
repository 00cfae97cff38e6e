/** Proofs of the outbox. */
@NullMarked
package org.prasan.messaging.outbox;

import org.jspecify.annotations.NullMarked;
