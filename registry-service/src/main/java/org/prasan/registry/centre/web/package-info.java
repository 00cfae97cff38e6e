/** Centres over HTTP. */
@NullMarked
package org.prasan.registry.centre.web;

import org.jspecify.annotations.NullMarked;
