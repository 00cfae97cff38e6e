@NullMarked
package org.prasan.certificate.establishment.outbound;

import org.jspecify.annotations.NullMarked;
