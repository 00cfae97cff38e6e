package org.prasan.registry.volunteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.PutRight;

/** What stood in an entry until it was put right. */
public record FormerEntry(
    PutRight putRight,
    SealedPerson sealedPerson,
    @Nullable NoIdReason noIdReason,
    LocalDate registeredOn,
    @Nullable LocalDate trainedOn,
    @Nullable EndReason endReason,
    @Nullable LocalDate endedOn) {

  static FormerEntry of(Volunteer before, PutRight putRight) {
    return new FormerEntry(
        putRight,
        before.sealedPerson(),
        before.noIdReason(),
        before.registeredOn(),
        before.trainedOn(),
        before.endReason(),
        before.endedOn());
  }
}
