package org.prasan.registry.centre;

import java.time.LocalDate;
import org.prasan.registry.PutRight;

/**
 * Where a centre was found, or was said to be.
 *
 * @param until first day on which it is found elsewhere
 */
public record FormerPremises(PutRight putRight, Premises premises, LocalDate until) {}
