package org.prasan.local.journey;

/** Somebody who does not exist: the national ID belongs to province 99, which does not exist. */
record FictionalPerson(String title, String firstName, String lastName, String nationalId) {

  @Override
  public String toString() {
    return "FictionalPerson[…]";
  }
}
