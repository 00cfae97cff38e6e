package org.prasan.casereferral.course;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Stamp;

/** What an agency had reported and the person denied: the old value stays. */
public record Dispute(Stamp disputed, DisputeReason reason, @Nullable Outcome reported) {}
