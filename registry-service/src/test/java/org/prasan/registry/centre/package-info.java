@NullMarked
package org.prasan.registry.centre;

import org.jspecify.annotations.NullMarked;
