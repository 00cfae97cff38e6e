/** Papers over HTTP. */
@NullMarked
package org.prasan.certificate.document.web;

import org.jspecify.annotations.NullMarked;
