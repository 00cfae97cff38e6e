package org.prasan.casereferral.consent;

/** Who consented for somebody; stored sealed with that person's key. */
public record GiverName(String name) {
  @Override
  public String toString() {
    return "GiverName[…]";
  }
}
