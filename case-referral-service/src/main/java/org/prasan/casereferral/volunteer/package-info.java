/** What this service knows of the volunteers: its own projection of the registry's events. */
@NullMarked
package org.prasan.casereferral.volunteer;

import org.jspecify.annotations.NullMarked;
