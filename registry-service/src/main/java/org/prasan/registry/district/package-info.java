/** The 50 districts as reference data. */
@NullMarked
package org.prasan.registry.district;

import org.jspecify.annotations.NullMarked;
