/** Time in: has the clocks of cases act. */
@NullMarked
package org.prasan.casereferral.casefile.sweep;

import org.jspecify.annotations.NullMarked;
