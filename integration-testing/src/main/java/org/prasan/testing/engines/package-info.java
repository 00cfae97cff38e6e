@NullMarked
package org.prasan.testing.engines;

import org.jspecify.annotations.NullMarked;
