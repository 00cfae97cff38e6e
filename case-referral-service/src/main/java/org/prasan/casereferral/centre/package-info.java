/** What this service knows of the centres: its own projection of the registry's events. */
@NullMarked
package org.prasan.casereferral.centre;

import org.jspecify.annotations.NullMarked;
