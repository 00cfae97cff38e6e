/** Sealing, and who looked. */
@NullMarked
package org.prasan.casereferral.privacy;

import org.jspecify.annotations.NullMarked;
