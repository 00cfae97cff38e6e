/** HTTP in: codes for officers, the page where they are typed, and what the messenger asks. */
@NullMarked
package org.prasan.casereferral.answering.web;

import org.jspecify.annotations.NullMarked;
