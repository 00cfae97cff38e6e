/** Counts that show where help does and does not arrive. */
@NullMarked
package org.prasan.casereferral.figures;

import org.jspecify.annotations.NullMarked;
