/** The broker and the store that are measured on, and what else the machine was doing. */
@NullMarked
package org.prasan.benchmarks.engines;

import org.jspecify.annotations.NullMarked;
