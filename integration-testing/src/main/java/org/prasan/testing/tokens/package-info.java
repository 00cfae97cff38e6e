/** Tokens for tests, signed with a key that lives as long as the test. */
@NullMarked
package org.prasan.testing.tokens;

import org.jspecify.annotations.NullMarked;
