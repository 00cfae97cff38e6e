package org.prasan.casereferral.emergency;

import java.time.LocalDate;
import java.util.Set;
import org.prasan.casereferral.opening.OpeningReason;

/** All that people ask of events and opened queues. */
public sealed interface EmergencyCommand {

  record DeclareEmergency(String tag, EmergencyKind kind, Set<String> districts)
      implements EmergencyCommand {}

  record EndEmergency(String eventTag) implements EmergencyCommand {}

  record OpenQueue(
      String districtCode, String toDistrictCode, LocalDate until, OpeningReason reason)
      implements EmergencyCommand {}

  record CloseQueue(String openingId) implements EmergencyCommand {}
}
