/** The rights of people over HTTP. */
@NullMarked
package org.prasan.personal.rights.web;

import org.jspecify.annotations.NullMarked;
