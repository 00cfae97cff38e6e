/** Who sees and does for an officer on leave what that officer would. */
@NullMarked
package org.prasan.casereferral.cover;

import org.jspecify.annotations.NullMarked;
