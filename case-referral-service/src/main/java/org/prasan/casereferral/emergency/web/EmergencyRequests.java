package org.prasan.casereferral.emergency.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.prasan.casereferral.emergency.EmergencyCommand.DeclareEmergency;
import org.prasan.casereferral.emergency.EmergencyCommand.OpenQueue;
import org.prasan.casereferral.emergency.EmergencyKind;
import org.prasan.casereferral.opening.OpeningReason;
import org.prasan.thai.validation.DistrictCode;

/** Bodies of the requests about events and queues, and the commands they mean. */
final class EmergencyRequests {

  private static final String TAG = "(?!(?:\\D*\\d){9})[a-z0-9]+(-[a-z0-9]+){0,5}";

  private EmergencyRequests() {}

  /**
   * @param tag short name by which people know it, such as {@code flood-2569-11}; it goes out in
   *     events, so that it has fewer digits than any number of a person
   */
  record EventRequest(
      @NotNull @Pattern(regexp = TAG) @Size(max = 40) String tag,
      @NotNull EmergencyKind kind,
      @NotEmpty @Size(max = 50) Set<@NotNull @DistrictCode String> districts) {
    DeclareEmergency command() {
      return new DeclareEmergency(tag, kind, districts);
    }
  }

  /**
   * @param until the last day
   */
  record OpeningRequest(
      @NotNull @DistrictCode String districtCode,
      @NotNull @DistrictCode String toDistrictCode,
      @NotNull LocalDate until,
      @NotNull OpeningReason reason) {
    OpenQueue command() {
      return new OpenQueue(districtCode, toDistrictCode, until, reason);
    }
  }
}
