/** Cases that may be about the same person, shown to whoever may see them. */
@NullMarked
package org.prasan.casereferral.matching;

import org.jspecify.annotations.NullMarked;
