package org.prasan.casereferral.handling;

import java.time.Instant;

/**
 * A later case that was set aside, or is about to be, as a duplicate of the one that holds this.
 */
public record Repeat(String caseId, Instant since) {}
