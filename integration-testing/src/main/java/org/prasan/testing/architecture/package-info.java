/** The rules of the code, as tests that every service runs over itself. */
@NullMarked
package org.prasan.testing.architecture;

import org.jspecify.annotations.NullMarked;
