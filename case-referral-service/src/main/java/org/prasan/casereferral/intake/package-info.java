/** What was told: identity, what people are compared by, numbers; from it comes a case. */
@NullMarked
package org.prasan.casereferral.intake;

import org.jspecify.annotations.NullMarked;
