/** Papers to print and files to take along, of what their reader may see on the screen. */
@NullMarked
package org.prasan.casereferral.papers;

import org.jspecify.annotations.NullMarked;
