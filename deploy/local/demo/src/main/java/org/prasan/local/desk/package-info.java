@NullMarked
package org.prasan.local.desk;

import org.jspecify.annotations.NullMarked;
