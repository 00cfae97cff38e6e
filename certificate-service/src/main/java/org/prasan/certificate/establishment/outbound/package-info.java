/** What other services may know about certificates. */
@NullMarked
package org.prasan.certificate.establishment.outbound;

import org.jspecify.annotations.NullMarked;
