@NullMarked
package org.prasan.certificate.establishment;

import org.jspecify.annotations.NullMarked;
