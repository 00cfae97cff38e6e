/** How long what is held of people is kept, by classes. */
@NullMarked
package org.prasan.personal.retention;

import org.jspecify.annotations.NullMarked;
