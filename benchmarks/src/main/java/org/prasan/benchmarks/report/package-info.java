/** Tables and pictures of what was measured. */
@NullMarked
package org.prasan.benchmarks.report;

import org.jspecify.annotations.NullMarked;
