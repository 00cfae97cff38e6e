/** What cases say about aid. */
@NullMarked
package org.prasan.casereferral.aid.inbound;

import org.jspecify.annotations.NullMarked;
