/** What a person was given under each programme in a fiscal year, wherever it was given. */
@NullMarked
package org.prasan.casereferral.allowance;

import org.jspecify.annotations.NullMarked;
