/** Public verification: API and pages without JavaScript. */
@NullMarked
package org.prasan.certificate.verification.web;

import org.jspecify.annotations.NullMarked;
