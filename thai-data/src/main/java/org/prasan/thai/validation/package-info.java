/** Constraints on input that every service takes. */
@NullMarked
package org.prasan.thai.validation;

import org.jspecify.annotations.NullMarked;
