/** Who looked, and erasing, over HTTP. */
@NullMarked
package org.prasan.casereferral.privacy.web;

import org.jspecify.annotations.NullMarked;
