@NullMarked
package org.prasan.messaging;

import org.jspecify.annotations.NullMarked;
