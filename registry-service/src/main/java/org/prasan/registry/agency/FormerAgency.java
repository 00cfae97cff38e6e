package org.prasan.registry.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.PutRight;

/**
 * What stood in an agency's entry until it was put right.
 *
 * @param closedOn of the closure that was taken back, if one was
 */
public record FormerAgency(PutRight putRight, Profile profile, @Nullable LocalDate closedOn) {}
