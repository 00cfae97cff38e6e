/** What this service knows of the partner agencies: its own projection of the registry's events. */
@NullMarked
package org.prasan.casereferral.agency;

import org.jspecify.annotations.NullMarked;
