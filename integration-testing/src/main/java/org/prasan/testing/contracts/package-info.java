/** The published schemas, for the tests of those who write and read events. */
@NullMarked
package org.prasan.testing.contracts;

import org.jspecify.annotations.NullMarked;
