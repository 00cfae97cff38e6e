/** One need handed to one agency's queue, with a clock that never stops unnoticed. */
@NullMarked
package org.prasan.casereferral.referral;

import org.jspecify.annotations.NullMarked;
