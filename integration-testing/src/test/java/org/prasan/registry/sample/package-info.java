/** Keeps every rule, so that the tests of the rules see them green. */
@NullMarked
package org.prasan.registry.sample;

import org.jspecify.annotations.NullMarked;
