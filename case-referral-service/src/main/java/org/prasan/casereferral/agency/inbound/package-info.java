/** Registry events about agencies in. */
@NullMarked
package org.prasan.casereferral.agency.inbound;

import org.jspecify.annotations.NullMarked;
