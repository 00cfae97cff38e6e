/** Why a referral goes another way than straight on: closed lists, and what follows from each. */
@NullMarked
package org.prasan.casereferral.reason;

import org.jspecify.annotations.NullMarked;
