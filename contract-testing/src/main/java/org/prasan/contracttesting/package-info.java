/** Holds both sides of each event to its schema, which is made from the record that raises it. */
@NullMarked
package org.prasan.contracttesting;

import org.jspecify.annotations.NullMarked;
