/** Starts the service and holds its settings. */
@NullMarked
package org.prasan.certificate;

import org.jspecify.annotations.NullMarked;
