/** Answers of agencies and people who have no account, each by a code that works once. */
@NullMarked
package org.prasan.casereferral.answering;

import org.jspecify.annotations.NullMarked;
