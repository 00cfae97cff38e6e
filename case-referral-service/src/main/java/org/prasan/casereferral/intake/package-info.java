/** What was told: identity, earlier cases, numbers; from it comes a case. */
@NullMarked
package org.prasan.casereferral.intake;

import org.jspecify.annotations.NullMarked;
