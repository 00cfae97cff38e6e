/** Referral events as other services read them. */
@NullMarked
package org.prasan.casereferral.referral.outbound;

import org.jspecify.annotations.NullMarked;
