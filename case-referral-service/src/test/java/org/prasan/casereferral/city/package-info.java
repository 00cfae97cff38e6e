/**
 * A whole city lives through a year on a clock of its own: the service's real rooms and store,
 * without broker and without waiting.
 */
@NullMarked
package org.prasan.casereferral.city;

import org.jspecify.annotations.NullMarked;
