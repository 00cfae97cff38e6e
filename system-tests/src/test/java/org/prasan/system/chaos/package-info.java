/**
 * The backbone under fire: real processes killed, paused and cut off at random while commands run,
 * and afterwards a comparison of everything that was asked with everything that happened.
 */
@org.jspecify.annotations.NullMarked
package org.prasan.system.chaos;
