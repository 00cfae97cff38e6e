/** The closed lists of codes that a service speaks, with their words. */
@NullMarked
package org.prasan.conventions.codes;

import org.jspecify.annotations.NullMarked;
