/** HTTP in: choosing an agency. */
@NullMarked
package org.prasan.casereferral.agency.web;

import org.jspecify.annotations.NullMarked;
