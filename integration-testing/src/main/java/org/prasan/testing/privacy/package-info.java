/** Looking for what should be nowhere. */
@NullMarked
package org.prasan.testing.privacy;

import org.jspecify.annotations.NullMarked;
