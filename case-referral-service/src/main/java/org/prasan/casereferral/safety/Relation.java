package org.prasan.casereferral.safety;

/** What a person is to the first client. */
public enum Relation {
  SPOUSE,
  PARENT,
  CHILD,
  SIBLING,
  GRANDPARENT,
  GRANDCHILD,
  RELATIVE,
  GUARDIAN,
  NEIGHBOUR,
  OTHER
}
