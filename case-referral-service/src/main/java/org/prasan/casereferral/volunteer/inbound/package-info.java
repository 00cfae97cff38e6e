/** Registry events about volunteers in. */
@NullMarked
package org.prasan.casereferral.volunteer.inbound;

import org.jspecify.annotations.NullMarked;
