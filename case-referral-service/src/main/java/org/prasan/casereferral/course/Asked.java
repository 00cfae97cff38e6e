package org.prasan.casereferral.course;

/** What somebody wrote in a question or its answer; it may speak of the person, so it is sealed. */
public record Asked(String text) {

  @Override
  public String toString() {
    return "Asked[…]";
  }
}
