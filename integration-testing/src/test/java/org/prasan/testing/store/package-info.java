@NullMarked
package org.prasan.testing.store;

import org.jspecify.annotations.NullMarked;
