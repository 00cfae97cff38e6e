package org.prasan.casereferral.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A person seeking help. Who it is stands only in {@code details}, sealed with the person's own
 * key: once that key is destroyed, the case remains and the person is forgotten.
 *
 * @param ageBand derived when the case was opened
 */
public record Client(
    String id,
    IdentityKind identityKind,
    @Nullable NoIdentityReason noIdentityReason,
    AgeBand ageBand,
    String details) {}
