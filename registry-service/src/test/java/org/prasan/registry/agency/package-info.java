@NullMarked
package org.prasan.registry.agency;

import org.jspecify.annotations.NullMarked;
