/** Officers' caseloads over HTTP. */
@NullMarked
package org.prasan.casereferral.caseload.web;

import org.jspecify.annotations.NullMarked;
