/**
 * What the HTTP of all services has in common, once: who calls, what was asked, what went wrong.
 */
@NullMarked
package org.prasan.conventions;

import org.jspecify.annotations.NullMarked;
