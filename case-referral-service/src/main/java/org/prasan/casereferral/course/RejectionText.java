package org.prasan.casereferral.course;

/** What an agency wrote beside its code; it may speak of the client, so it is stored sealed. */
public record RejectionText(String text) {

  @Override
  public String toString() {
    return "RejectionText[…]";
  }
}
