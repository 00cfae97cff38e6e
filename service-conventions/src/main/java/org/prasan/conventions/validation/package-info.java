/** What a body may hold. */
@NullMarked
package org.prasan.conventions.validation;

import org.jspecify.annotations.NullMarked;
