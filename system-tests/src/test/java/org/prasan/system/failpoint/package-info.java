/**
 * Put on the class path of a service under test: lets its process die at a named step, refuse a
 * chosen event, live by a wrong clock, or break a rule on purpose. The product knows nothing of it.
 */
@org.jspecify.annotations.NullMarked
package org.prasan.system.failpoint;
