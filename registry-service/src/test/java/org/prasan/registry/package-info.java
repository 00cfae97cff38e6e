@NullMarked
package org.prasan.registry;

import org.jspecify.annotations.NullMarked;
