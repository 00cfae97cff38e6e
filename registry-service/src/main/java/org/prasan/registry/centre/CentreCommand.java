package org.prasan.registry.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.CorrectionReason;

/** All that can be asked of a centre. */
public sealed interface CentreCommand {

  record ProposeCentre(
      String districtCode, String nameTh, String nameEn, Premises premises, LocalDate openedOn)
      implements CentreCommand {}

  record AppointCommittee(String centreId, Committee committee) implements CentreCommand {}

  /** Says where the centre is found; {@code effectiveOn} is its first day there. */
  record ChangePremises(
      String centreId, CorrectionReason reason, Premises premises, LocalDate effectiveOn)
      implements CentreCommand {}

  record EstablishCentre(String centreId, LocalDate establishedOn, @Nullable String workshopId)
      implements CentreCommand {}

  record SuspendCentre(String centreId, SuspensionReason reason, LocalDate effectiveOn)
      implements CentreCommand {}

  record ReinstateCentre(String centreId, LocalDate effectiveOn) implements CentreCommand {}

  record DissolveCentre(String centreId, DissolutionReason reason, LocalDate effectiveOn)
      implements CentreCommand {}
}
