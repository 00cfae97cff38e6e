/** Volunteers over HTTP. */
@NullMarked
package org.prasan.registry.volunteer.web;

import org.jspecify.annotations.NullMarked;
