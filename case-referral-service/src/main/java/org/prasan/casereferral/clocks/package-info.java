/** Time limits, working days and what is left of a clock. */
@NullMarked
package org.prasan.casereferral.clocks;

import org.jspecify.annotations.NullMarked;
