/** On what ground a person's data go to an agency: consents, and overrides by the law. */
@NullMarked
package org.prasan.casereferral.consent;

import org.jspecify.annotations.NullMarked;
