package org.prasan.casereferral.course;

import org.prasan.casereferral.vocabulary.Stamp;

/** One state a case entered, with who brought it there and when. */
public record CaseStep(CaseState state, Stamp entered) {}
