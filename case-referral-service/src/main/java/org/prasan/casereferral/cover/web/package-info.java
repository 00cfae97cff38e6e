/** Leave covers over HTTP. */
@NullMarked
package org.prasan.casereferral.cover.web;

import org.jspecify.annotations.NullMarked;
