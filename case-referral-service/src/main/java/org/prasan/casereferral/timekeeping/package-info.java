/** Time in: has the clocks of cases act. */
@NullMarked
package org.prasan.casereferral.timekeeping;

import org.jspecify.annotations.NullMarked;
