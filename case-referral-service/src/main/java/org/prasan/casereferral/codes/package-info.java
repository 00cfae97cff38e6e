/** The lists of codes in which cases and referrals speak. */
@NullMarked
package org.prasan.casereferral.codes;

import org.jspecify.annotations.NullMarked;
