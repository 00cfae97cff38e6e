/** Registry events about aid programmes in. */
@NullMarked
package org.prasan.casereferral.programme.inbound;

import org.jspecify.annotations.NullMarked;
