/** Who looked at whom: a chain of entries per record, with its end known outside the store. */
@NullMarked
package org.prasan.personal.access;

import org.jspecify.annotations.NullMarked;
