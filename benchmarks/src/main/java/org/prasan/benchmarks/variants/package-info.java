/** The same work with more, fewer and other guarantees. */
@NullMarked
package org.prasan.benchmarks.variants;

import org.jspecify.annotations.NullMarked;
