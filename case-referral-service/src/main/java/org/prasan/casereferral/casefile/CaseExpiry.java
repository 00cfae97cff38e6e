package org.prasan.casereferral.casefile;

/** Ends the time for which an ended case keeps its people; each of them was erased before. */
public record CaseExpiry(String caseId) {}
