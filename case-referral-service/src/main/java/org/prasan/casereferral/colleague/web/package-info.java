/** Colleagues over HTTP. */
@NullMarked
package org.prasan.casereferral.colleague.web;

import org.jspecify.annotations.NullMarked;
