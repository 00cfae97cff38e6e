/**
 * What must always hold, each rule a judge of its own that can be shown to notice its violation.
 */
@NullMarked
package org.prasan.casereferral.rules;

import org.jspecify.annotations.NullMarked;
