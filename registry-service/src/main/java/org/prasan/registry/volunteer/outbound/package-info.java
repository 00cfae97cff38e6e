/** What other services may read about volunteers. */
@NullMarked
package org.prasan.registry.volunteer.outbound;

import org.jspecify.annotations.NullMarked;
