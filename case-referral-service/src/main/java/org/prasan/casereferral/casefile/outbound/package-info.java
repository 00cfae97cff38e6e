/** Case events as other services read them. */
@NullMarked
package org.prasan.casereferral.casefile.outbound;

import org.jspecify.annotations.NullMarked;
