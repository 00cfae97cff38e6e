/** What is refused, said in English and Thai (RFC 9457). */
@NullMarked
package org.prasan.conventions.problem;

import org.jspecify.annotations.NullMarked;
