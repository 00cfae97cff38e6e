/** Queues of districts that neighbours may help with for a time. */
@NullMarked
package org.prasan.casereferral.opening;

import org.jspecify.annotations.NullMarked;
