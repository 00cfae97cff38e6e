/** What one client lacks, and how it came to be helped or not. */
@NullMarked
package org.prasan.casereferral.need;

import org.jspecify.annotations.NullMarked;
