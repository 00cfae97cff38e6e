/** What other services may read about partner agencies. */
@NullMarked
package org.prasan.registry.agency.outbound;

import org.jspecify.annotations.NullMarked;
