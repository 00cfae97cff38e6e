package org.prasan.casereferral.casefile;

/** One state a case entered, with who brought it there and when. */
public record CaseStep(CaseState state, Stamp entered) {}
