/** People's hardship cases: intake, needs and their way to an outcome. */
@NullMarked
package org.prasan.casereferral.casefile;

import org.jspecify.annotations.NullMarked;
