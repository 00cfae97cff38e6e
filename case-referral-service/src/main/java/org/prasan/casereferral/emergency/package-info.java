/** Floods, fires and other events, and queues that neighbours help with. */
@NullMarked
package org.prasan.casereferral.emergency;

import org.jspecify.annotations.NullMarked;
