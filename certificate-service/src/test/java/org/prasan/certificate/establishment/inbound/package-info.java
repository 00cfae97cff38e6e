@NullMarked
package org.prasan.certificate.establishment.inbound;

import org.jspecify.annotations.NullMarked;
