@NullMarked
package org.prasan.testing.tokens;

import org.jspecify.annotations.NullMarked;
