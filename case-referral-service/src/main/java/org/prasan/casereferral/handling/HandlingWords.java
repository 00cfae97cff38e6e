package org.prasan.casereferral.handling;

/** Words of officers about a case; stored sealed with the key of its texts. */
public record HandlingWords(String text) {
  @Override
  public String toString() {
    return "HandlingWords[…]";
  }
}
