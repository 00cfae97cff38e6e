/** What spans cases and their referrals: queues with how many wait in each, and time lines. */
@NullMarked
package org.prasan.casereferral.overview;

import org.jspecify.annotations.NullMarked;
