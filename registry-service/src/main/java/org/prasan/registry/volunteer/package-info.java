/** The register of volunteers. */
@NullMarked
package org.prasan.registry.volunteer;

import org.jspecify.annotations.NullMarked;
