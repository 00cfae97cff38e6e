/** All cases of one officer at once. */
@NullMarked
package org.prasan.casereferral.caseload;

import org.jspecify.annotations.NullMarked;
