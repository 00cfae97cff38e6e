/** Puts the conventions together. */
@NullMarked
package org.prasan.conventions.boot;

import org.jspecify.annotations.NullMarked;
