/** Figures over HTTP. */
@NullMarked
package org.prasan.notification.figures.web;

import org.jspecify.annotations.NullMarked;
