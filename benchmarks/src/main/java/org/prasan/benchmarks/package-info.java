/** What the guarantees cost, measured against doing without them. */
@NullMarked
package org.prasan.benchmarks;

import org.jspecify.annotations.NullMarked;
