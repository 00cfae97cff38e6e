/** The words that cases and referrals share. */
@NullMarked
package org.prasan.casereferral.vocabulary;

import org.jspecify.annotations.NullMarked;
