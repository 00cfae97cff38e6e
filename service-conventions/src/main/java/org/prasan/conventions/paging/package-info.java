/** Lists, page by page. */
@NullMarked
package org.prasan.conventions.paging;

import org.jspecify.annotations.NullMarked;
