package org.prasan.registry.centre;

/** Seats of a district committee; advisers sit with it but are not counted as members. */
public enum CommitteeRole {
  CHAIR,
  VICE_CHAIR,
  MEMBER,
  SECRETARY,
  ASSISTANT_SECRETARY,
  TREASURER,
  REGISTRAR,
  PUBLIC_RELATIONS,
  ADVISER;

  public boolean counted() {
    return this != ADVISER;
  }
}
