/** HTTP in. */
@NullMarked
package org.prasan.casereferral.clocks.web;

import org.jspecify.annotations.NullMarked;
