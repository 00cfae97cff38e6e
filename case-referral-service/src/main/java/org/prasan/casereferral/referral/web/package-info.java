/** HTTP in: referrals. */
@NullMarked
package org.prasan.casereferral.referral.web;

import org.jspecify.annotations.NullMarked;
