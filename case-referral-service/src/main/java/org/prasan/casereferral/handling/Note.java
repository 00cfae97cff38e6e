package org.prasan.casereferral.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

/**
 * What an officer wrote down about a case; it is never changed, only followed by another one.
 *
 * @param words sealed with the key of the case's texts
 * @param corrects id of the earlier note that this one puts right
 * @param reviewOn when a plan is looked at again
 */
public record Note(
    String id,
    NoteKind kind,
    Sealed words,
    @Nullable String corrects,
    @Nullable LocalDate reviewOn,
    Stamp written) {}
