/** Who people are where a name, a document or a home is missing, and what they were told. */
@NullMarked
package org.prasan.casereferral.people;

import org.jspecify.annotations.NullMarked;
