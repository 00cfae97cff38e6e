/** HTTP in: cases. */
@NullMarked
package org.prasan.casereferral.casefile.web;

import org.jspecify.annotations.NullMarked;
