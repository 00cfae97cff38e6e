/** Who works at which desk, so that nothing is given to somebody who is not there. */
@NullMarked
package org.prasan.casereferral.colleague;

import org.jspecify.annotations.NullMarked;
