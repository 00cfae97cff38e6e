/** Hints to open screens: what has changed, never how. */
@NullMarked
package org.prasan.notification.live;

import org.jspecify.annotations.NullMarked;
