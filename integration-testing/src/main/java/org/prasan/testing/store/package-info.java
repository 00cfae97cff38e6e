/**
 * The store contract: what the services ask of MongoDB is written down by a driver listener and
 * held against a short allow-list and the declared indexes, on whatever store the tests run.
 */
@NullMarked
package org.prasan.testing.store;

import org.jspecify.annotations.NullMarked;
