/** This service's own events in, to be counted. */
@NullMarked
package org.prasan.casereferral.figures.inbound;

import org.jspecify.annotations.NullMarked;
