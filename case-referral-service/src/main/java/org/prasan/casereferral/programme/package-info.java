/** What this service knows of the aid programmes: its own projection of the registry's events. */
@NullMarked
package org.prasan.casereferral.programme;

import org.jspecify.annotations.NullMarked;
