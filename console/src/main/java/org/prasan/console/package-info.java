/** The way of the browsers to the services; tokens stay in here. */
@NullMarked
package org.prasan.console;

import org.jspecify.annotations.NullMarked;
