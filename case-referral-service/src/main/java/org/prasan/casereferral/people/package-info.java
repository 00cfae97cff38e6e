/**
 * Who people are where a name, a document or a home is missing, what they were told, who may see
 * it.
 */
@NullMarked
package org.prasan.casereferral.people;

import org.jspecify.annotations.NullMarked;
