/** The access log over HTTP. */
@NullMarked
package org.prasan.personal.access.web;

import org.jspecify.annotations.NullMarked;
