/**
 * Stands in for the store and its marks where a year has more cases than the embedded store could
 * take in the time of a build: the same rooms, queries and events, states kept as they are. What it
 * leaves out, such as races, crashes and the form in the store, is shown elsewhere.
 */
@NullMarked
package org.prasan.casereferral.city.memory;

import org.jspecify.annotations.NullMarked;
