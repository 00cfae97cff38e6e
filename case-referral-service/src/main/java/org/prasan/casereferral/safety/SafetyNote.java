package org.prasan.casereferral.safety;

/** Words about contact or danger; stored sealed. */
public record SafetyNote(String text) {
  @Override
  public String toString() {
    return "SafetyNote[…]";
  }
}
