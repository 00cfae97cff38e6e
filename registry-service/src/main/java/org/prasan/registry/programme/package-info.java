/** Aid programmes: what may be given, how much of it to one person, and from when until when. */
@NullMarked
package org.prasan.registry.programme;

import org.jspecify.annotations.NullMarked;
