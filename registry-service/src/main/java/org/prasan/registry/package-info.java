/**
 * Centres, their committees, volunteers, partner agencies and workshops: the register everything
 * else follows.
 */
@NullMarked
package org.prasan.registry;

import org.jspecify.annotations.NullMarked;
