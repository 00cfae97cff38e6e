/** What is held of people in cases: found, told and forgotten. */
@NullMarked
package org.prasan.casereferral.rights;

import org.jspecify.annotations.NullMarked;
