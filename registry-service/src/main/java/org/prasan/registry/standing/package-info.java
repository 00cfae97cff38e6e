/** Which roles of a caller have ended, by the register itself. */
@NullMarked
package org.prasan.registry.standing;

import org.jspecify.annotations.NullMarked;
