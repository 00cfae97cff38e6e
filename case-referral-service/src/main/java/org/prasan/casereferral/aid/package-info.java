/** Keeps the allowances of people in step with the aid that stands in their cases. */
@NullMarked
package org.prasan.casereferral.aid;

import org.jspecify.annotations.NullMarked;
