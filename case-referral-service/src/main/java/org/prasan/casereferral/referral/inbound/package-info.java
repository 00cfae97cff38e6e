/** Case events in, from which referrals are made. */
@NullMarked
package org.prasan.casereferral.referral.inbound;

import org.jspecify.annotations.NullMarked;
