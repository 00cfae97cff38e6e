/** Contacts over HTTP. */
@NullMarked
package org.prasan.notification.contact.web;

import org.jspecify.annotations.NullMarked;
