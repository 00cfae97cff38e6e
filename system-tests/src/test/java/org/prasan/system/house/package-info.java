/** The order of the house, held by rules. */
@NullMarked
package org.prasan.system.house;

import org.jspecify.annotations.NullMarked;
