/** The certificate of establishment: issued by itself, following the registry ever after. */
@NullMarked
package org.prasan.certificate.establishment;

import org.jspecify.annotations.NullMarked;
