/** What other services may read about centres. */
@NullMarked
package org.prasan.registry.centre.outbound;

import org.jspecify.annotations.NullMarked;
