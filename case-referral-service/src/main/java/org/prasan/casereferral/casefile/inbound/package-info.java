/** What referrals report back to their case. */
@NullMarked
package org.prasan.casereferral.casefile.inbound;

import org.jspecify.annotations.NullMarked;
