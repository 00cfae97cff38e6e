/** HTTP in: cases, and who read them. */
@NullMarked
package org.prasan.casereferral.casefile.web;

import org.jspecify.annotations.NullMarked;
