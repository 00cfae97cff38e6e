/** A service that keeps every rule. */
@NullMarked
package org.prasan.registry;

import org.jspecify.annotations.NullMarked;
