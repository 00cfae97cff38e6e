/** The whole system as a user starts it: real processes, killed without warning. */
@org.jspecify.annotations.NullMarked
package org.prasan.system;
