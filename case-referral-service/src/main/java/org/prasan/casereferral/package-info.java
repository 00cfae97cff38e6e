/** Cases and referrals of the volunteer centres: the process from report to outcome. */
@NullMarked
package org.prasan.casereferral;

import org.jspecify.annotations.NullMarked;
