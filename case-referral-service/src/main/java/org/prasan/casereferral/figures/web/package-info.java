/** HTTP in: figures. */
@NullMarked
package org.prasan.casereferral.figures.web;

import org.jspecify.annotations.NullMarked;
