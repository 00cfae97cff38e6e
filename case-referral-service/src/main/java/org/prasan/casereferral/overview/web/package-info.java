/** HTTP in: queues and time lines. */
@NullMarked
package org.prasan.casereferral.overview.web;

import org.jspecify.annotations.NullMarked;
