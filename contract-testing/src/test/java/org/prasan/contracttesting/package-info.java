/** What must hold for every published schema. */
@NullMarked
package org.prasan.contracttesting;

import org.jspecify.annotations.NullMarked;
