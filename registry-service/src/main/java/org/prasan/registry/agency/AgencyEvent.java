package org.prasan.registry.agency;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;
import org.prasan.registry.Codes.AgencyId;
import org.prasan.registry.Codes.CentreId;
import org.prasan.registry.Codes.NameEn;
import org.prasan.registry.Codes.NameTh;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.ReversalReason;

/** All that a partner agency can say. */
@Topic(value = "registry.agency-events", key = "agencyId")
public sealed interface AgencyEvent {

  @EventType(
      value = "registry.agency-registered.v1",
      says = "A partner agency can now be addressed by referrals.",
      when = "an agency can be addressed")
  record AgencyRegistered(
      @AgencyId String agencyId,
      @Says("Kind of agency.") AgencyKind kind,
      @NameTh String nameTh,
      @NameEn String nameEn,
      Offer offer,
      @Says("Room for new referrals.") Capacity capacity,
      @Says("Since when the capacity holds.") Instant capacitySince,
      @CentreId @Says("Id of the centre in whose premises the agency is.")
          @Nullable String coLocatedCentreId)
      implements AgencyEvent {}

  @EventType(
      value = "registry.agency-services-changed.v1",
      says = "An agency serves other districts or offers other services than before.",
      when = "it serves other districts or gives other services")
  record AgencyServicesChanged(@AgencyId String agencyId, Offer offer) implements AgencyEvent {}

  @EventType(
      value = "registry.agency-capacity-changed.v1",
      says = "An agency has more or less room for new referrals.",
      when = "it stated its room, be it the same again")
  record AgencyCapacityChanged(
      @AgencyId String agencyId,
      @Says("Room for new referrals.") Capacity capacity,
      @Says("Since when the capacity holds.") Instant since)
      implements AgencyEvent {}

  @EventType(
      value = "registry.agency-capacity-asked.v1",
      says = "An agency is asked whether its stated room still holds.",
      when = "it had not stated its room for long")
  record AgencyCapacityAsked(
      @AgencyId String agencyId,
      @Says("Room for new referrals, as it stated it last.") Capacity capacity,
      @Says("When it stated it.") Instant since,
      Offer offer)
      implements AgencyEvent {}

  @EventType(
      value = "registry.agency-closed.v1",
      says = "An agency takes no referrals any more.",
      when = "it takes no referrals any more")
  record AgencyClosed(
      @AgencyId String agencyId, @Says("First day on which it takes none.") LocalDate closedOn)
      implements AgencyEvent {}

  @EventType(
      value = "registry.agency-corrected.v1",
      says = "What the register says of an agency was corrected; whom it serves is as it was.",
      when = "its kind, names or premises were corrected")
  record AgencyCorrected(
      @AgencyId String agencyId,
      @Says("Why.") CorrectionReason reason,
      Profile profile,
      Offer offer)
      implements AgencyEvent {}

  @EventType(
      value = "registry.agency-reopened.v1",
      says = "The closure of an agency was taken back; what came back from it stays back.",
      when = "its closure was taken back")
  record AgencyReopened(@AgencyId String agencyId, @Says("Why.") ReversalReason reason, Offer offer)
      implements AgencyEvent {}
}
