package org.prasan.casereferral.people;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

/**
 * What was held of a client before a correction, for the history of the case.
 *
 * @param details sealed with the person's own key, like those that came after
 */
public record EarlierClient(
    IdentityKind identityKind,
    @Nullable NoIdentityReason noIdentityReason,
    @Nullable NoNameReason noNameReason,
    Home home,
    Sealed details,
    ClientSafety safety,
    CorrectionReason reason,
    Stamp corrected) {}
