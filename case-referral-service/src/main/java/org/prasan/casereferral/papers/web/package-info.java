/** HTTP in: papers and exports. */
@NullMarked
package org.prasan.casereferral.papers.web;

import org.jspecify.annotations.NullMarked;
