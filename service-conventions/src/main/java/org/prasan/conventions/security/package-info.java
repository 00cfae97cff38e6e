/** Who asks, and what of the records is theirs to see. */
@NullMarked
package org.prasan.conventions.security;

import org.jspecify.annotations.NullMarked;
