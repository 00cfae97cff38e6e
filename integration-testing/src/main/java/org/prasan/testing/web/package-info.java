/**
 * Holds every endpoint of a running service against bad input, so that a new one is not forgotten.
 */
@NullMarked
package org.prasan.testing.web;

import org.jspecify.annotations.NullMarked;
