package org.prasan.casereferral.programme.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.programme.Edition;

/** What this service reads of {@code registry.programme-events}. */
final class ProgrammeEvents {

  private ProgrammeEvents() {}

  record ProgrammeRegistered(String programme, Edition edition, @Nullable LocalDate validTo) {}

  record ProgrammeRevised(Edition edition) {}

  record ProgrammeEnded(LocalDate validTo) {}
}
