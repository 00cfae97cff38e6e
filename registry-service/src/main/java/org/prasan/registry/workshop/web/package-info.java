/** Workshops over HTTP. */
@NullMarked
package org.prasan.registry.workshop.web;

import org.jspecify.annotations.NullMarked;
