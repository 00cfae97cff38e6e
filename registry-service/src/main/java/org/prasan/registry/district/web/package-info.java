/** Districts over HTTP. */
@NullMarked
package org.prasan.registry.district.web;

import org.jspecify.annotations.NullMarked;
