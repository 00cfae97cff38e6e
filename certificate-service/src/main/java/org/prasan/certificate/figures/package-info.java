/** Counts for the ministry. */
@NullMarked
package org.prasan.certificate.figures;

import org.jspecify.annotations.NullMarked;
