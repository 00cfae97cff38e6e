/** The signed, machine-readable twin of the paper. */
@NullMarked
package org.prasan.certificate.credential;

import org.jspecify.annotations.NullMarked;
