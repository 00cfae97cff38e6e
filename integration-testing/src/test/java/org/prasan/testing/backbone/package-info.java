@NullMarked
package org.prasan.testing.backbone;

import org.jspecify.annotations.NullMarked;
