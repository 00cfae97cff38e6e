/** Papers and pictures of a case: checked by what they are, sealed, kept outside the case. */
@NullMarked
package org.prasan.casereferral.attachment;

import org.jspecify.annotations.NullMarked;
