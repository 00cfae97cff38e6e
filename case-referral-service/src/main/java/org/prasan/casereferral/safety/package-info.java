/** What keeps the people of a case out of danger: roles, ways of contact, dangers, restriction. */
@NullMarked
package org.prasan.casereferral.safety;

import org.jspecify.annotations.NullMarked;
