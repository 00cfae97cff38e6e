/**
 * The event backbone: an aggregate and the events it raised are one document write; the relay
 * publishes them in order; consumers take each event once and in order.
 */
@NullMarked
package org.prasan.messaging;

import org.jspecify.annotations.NullMarked;
