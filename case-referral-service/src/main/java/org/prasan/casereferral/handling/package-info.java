/** How a case is worked on: who owns it, what is written down, what was corrected. */
@NullMarked
package org.prasan.casereferral.handling;

import org.jspecify.annotations.NullMarked;
