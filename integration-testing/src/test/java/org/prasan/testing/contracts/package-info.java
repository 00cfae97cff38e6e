@NullMarked
package org.prasan.testing.contracts;

import org.jspecify.annotations.NullMarked;
