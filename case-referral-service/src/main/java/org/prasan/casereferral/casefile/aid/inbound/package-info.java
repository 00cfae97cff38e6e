/** What cases say about aid. */
@NullMarked
package org.prasan.casereferral.casefile.aid.inbound;

import org.jspecify.annotations.NullMarked;
