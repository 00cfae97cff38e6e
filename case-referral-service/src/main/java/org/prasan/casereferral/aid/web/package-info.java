/** What a person may still get, over HTTP. */
@NullMarked
package org.prasan.casereferral.aid.web;

import org.jspecify.annotations.NullMarked;
