/** What happens to a referral on its way: answers, questions, appointments, disputes. */
@NullMarked
package org.prasan.casereferral.course;

import org.jspecify.annotations.NullMarked;
