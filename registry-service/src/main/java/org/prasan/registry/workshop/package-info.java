/** Workshops and who attended. */
@NullMarked
package org.prasan.registry.workshop;

import org.jspecify.annotations.NullMarked;
