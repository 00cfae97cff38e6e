/** HTTP out: the stream of hints. */
@NullMarked
package org.prasan.notification.live.web;

import org.jspecify.annotations.NullMarked;
