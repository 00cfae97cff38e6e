/** The register of who and what there is, which everything else follows. */
@NullMarked
package org.prasan.registry;

import org.jspecify.annotations.NullMarked;
