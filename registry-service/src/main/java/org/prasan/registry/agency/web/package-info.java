/** Partner agencies over HTTP. */
@NullMarked
package org.prasan.registry.agency.web;

import org.jspecify.annotations.NullMarked;
