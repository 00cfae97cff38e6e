@NullMarked
package org.prasan.launcher;

import org.jspecify.annotations.NullMarked;
