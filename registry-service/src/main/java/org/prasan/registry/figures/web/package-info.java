/** Figures over HTTP. */
@NullMarked
package org.prasan.registry.figures.web;

import org.jspecify.annotations.NullMarked;
