/** The record of all messages over HTTP. */
@NullMarked
package org.prasan.notification.message.web;

import org.jspecify.annotations.NullMarked;
