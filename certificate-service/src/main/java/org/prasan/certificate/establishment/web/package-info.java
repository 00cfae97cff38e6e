/** Certificates over HTTP. */
@NullMarked
package org.prasan.certificate.establishment.web;

import org.jspecify.annotations.NullMarked;
