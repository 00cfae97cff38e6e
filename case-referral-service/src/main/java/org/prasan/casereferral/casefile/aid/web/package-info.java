/** What a person may still get, over HTTP. */
@NullMarked
package org.prasan.casereferral.casefile.aid.web;

import org.jspecify.annotations.NullMarked;
