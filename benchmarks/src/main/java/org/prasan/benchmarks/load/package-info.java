/** How commands come: as fast as their callers can, or at a rate that nothing slows down. */
@NullMarked
package org.prasan.benchmarks.load;

import org.jspecify.annotations.NullMarked;
