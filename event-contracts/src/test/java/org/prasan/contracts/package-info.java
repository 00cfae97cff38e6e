/** What must hold for every published schema. */
@NullMarked
package org.prasan.contracts;

import org.jspecify.annotations.NullMarked;
