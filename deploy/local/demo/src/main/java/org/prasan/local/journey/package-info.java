/** The demo day: what people would do in the 50 districts, done over the public HTTP APIs. */
@NullMarked
package org.prasan.local.journey;

import org.jspecify.annotations.NullMarked;
