package org.prasan.casereferral.people;

/**
 * Makes a client's or the reporter's data in one case unreadable for good. It comes from a request
 * that concerns the person everywhere, so nobody's scope limits it.
 */
public record CaseErasure(String caseId, String subjectId) {

  /** Ends the time for which an ended case keeps its people; each of them was erased before. */
  public record Expiry(String caseId) {}
}
