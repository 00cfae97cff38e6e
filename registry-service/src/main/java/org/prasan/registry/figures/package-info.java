/** Figures on the register, each with its definition. */
@NullMarked
package org.prasan.registry.figures;

import org.jspecify.annotations.NullMarked;
