/** Registry events about centres in. */
@NullMarked
package org.prasan.casereferral.centre.inbound;

import org.jspecify.annotations.NullMarked;
