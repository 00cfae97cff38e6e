@NullMarked
package org.prasan.local;

import org.jspecify.annotations.NullMarked;
