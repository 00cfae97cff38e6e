package org.prasan.registry.volunteer;

import org.jspecify.annotations.Nullable;
import org.prasan.personal.Sealed;

/** A {@link Person} as the document stores it; worthless once the person's key is destroyed. */
public record SealedPerson(
    Sealed title,
    Sealed firstName,
    @Nullable Sealed lastName,
    @Nullable Sealed nationalId,
    @Nullable Sealed passportNo) {}
