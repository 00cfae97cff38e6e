package org.prasan.casereferral.casefile;

import org.prasan.casereferral.vocabulary.Stamp;

/** One state a case entered, with who brought it there and when. */
public record CaseStep(CaseState state, Stamp entered) {}
