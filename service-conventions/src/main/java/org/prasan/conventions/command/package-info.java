/** From a request to an intent, and from a receipt to an answer. */
@NullMarked
package org.prasan.conventions.command;

import org.jspecify.annotations.NullMarked;
