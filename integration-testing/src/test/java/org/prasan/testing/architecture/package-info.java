@NullMarked
package org.prasan.testing.architecture;

import org.jspecify.annotations.NullMarked;
