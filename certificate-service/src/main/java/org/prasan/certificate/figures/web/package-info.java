/** Figures over HTTP. */
@NullMarked
package org.prasan.certificate.figures.web;

import org.jspecify.annotations.NullMarked;
