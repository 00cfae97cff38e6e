/** HTTP in. */
@NullMarked
package org.prasan.casereferral.intake.web;

import org.jspecify.annotations.NullMarked;
