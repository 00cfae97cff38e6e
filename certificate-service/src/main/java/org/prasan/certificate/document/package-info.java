/** The paper: PDF/A-3 with correctly shaped Thai. */
@NullMarked
package org.prasan.certificate.document;

import org.jspecify.annotations.NullMarked;
