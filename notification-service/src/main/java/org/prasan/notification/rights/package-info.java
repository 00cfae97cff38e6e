/** What is held of people who are told things: found, told and forgotten. */
@NullMarked
package org.prasan.notification.rights;

import org.jspecify.annotations.NullMarked;
