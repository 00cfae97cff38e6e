/** HTTP in. */
@NullMarked
package org.prasan.casereferral.emergency.web;

import org.jspecify.annotations.NullMarked;
