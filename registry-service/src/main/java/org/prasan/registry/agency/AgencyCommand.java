package org.prasan.registry.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.ReversalReason;

/** All that can be asked of a partner agency. */
public sealed interface AgencyCommand {

  record RegisterAgency(
      AgencyKind kind,
      String nameTh,
      String nameEn,
      Offer offer,
      Capacity capacity,
      @Nullable String coLocatedCentreId)
      implements AgencyCommand {}

  record ChangeServices(String agencyId, Offer offer) implements AgencyCommand {}

  record ChangeCapacity(String agencyId, Capacity capacity) implements AgencyCommand {}

  record CloseAgency(String agencyId, LocalDate closedOn) implements AgencyCommand {}

  /** Says what the agency is, as it should have stood there. */
  record CorrectAgency(String agencyId, CorrectionReason reason, Profile profile)
      implements AgencyCommand {}

  /** Takes a closure back. */
  record ReopenAgency(String agencyId, ReversalReason reason) implements AgencyCommand {}
}
