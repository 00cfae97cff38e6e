/** What other services may read about workshops. */
@NullMarked
package org.prasan.registry.workshop.outbound;

import org.jspecify.annotations.NullMarked;
