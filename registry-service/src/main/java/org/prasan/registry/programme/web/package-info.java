/** Aid programmes over HTTP. */
@NullMarked
package org.prasan.registry.programme.web;

import org.jspecify.annotations.NullMarked;
