/** The inbox over HTTP. */
@NullMarked
package org.prasan.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
