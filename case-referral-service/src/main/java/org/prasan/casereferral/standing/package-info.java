/** Who may do what where, now: the token's word, measured by what the registry has told since. */
@NullMarked
package org.prasan.casereferral.standing;

import org.jspecify.annotations.NullMarked;
