/** What a person reads in the application. */
@NullMarked
package org.prasan.notification.inbox;

import org.jspecify.annotations.NullMarked;
