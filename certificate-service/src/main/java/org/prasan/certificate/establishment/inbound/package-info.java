/** What the registry tells about centres. */
@NullMarked
package org.prasan.certificate.establishment.inbound;

import org.jspecify.annotations.NullMarked;
