/** The coordination centre of a district and its committee. */
@NullMarked
package org.prasan.registry.centre;

import org.jspecify.annotations.NullMarked;
