@NullMarked
package org.prasan.local.engine;

import org.jspecify.annotations.NullMarked;
