@NullMarked
package org.prasan.certificate;

import org.jspecify.annotations.NullMarked;
