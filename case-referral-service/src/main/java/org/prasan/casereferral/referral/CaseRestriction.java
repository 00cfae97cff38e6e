package org.prasan.casereferral.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a case has changed.
 *
 * @param restrictedTo subjects, or null when nothing is restricted any more
 */
public record CaseRestriction(String caseId, @Nullable List<String> restrictedTo) {}
