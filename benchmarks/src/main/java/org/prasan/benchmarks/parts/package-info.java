/** What is measured; each part can be run alone. */
@NullMarked
package org.prasan.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
