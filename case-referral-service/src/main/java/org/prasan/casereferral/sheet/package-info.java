/** Rows as files that a spreadsheet opens. */
@NullMarked
package org.prasan.casereferral.sheet;

import org.jspecify.annotations.NullMarked;
