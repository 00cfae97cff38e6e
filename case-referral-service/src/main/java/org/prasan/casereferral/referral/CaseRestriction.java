package org.prasan.casereferral.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a case has changed.
 *
 * @param guest who took the case from an opened queue, or null
 * @param restrictedTo subjects, or null when nothing is restricted any more
 */
public record CaseRestriction(
    String caseId, @Nullable List<String> restrictedTo, @Nullable String guest) {}
