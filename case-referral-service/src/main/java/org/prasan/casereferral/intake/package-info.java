/** What was told: identity, earlier cases, numbers. */
@NullMarked
package org.prasan.casereferral.intake;

import org.jspecify.annotations.NullMarked;
