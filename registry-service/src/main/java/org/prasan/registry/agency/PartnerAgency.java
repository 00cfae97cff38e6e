package org.prasan.registry.agency;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Change;
import org.prasan.registry.RegistryRefusal.DateInFuture;
import org.prasan.registry.agency.AgencyCommand.ChangeCapacity;
import org.prasan.registry.agency.AgencyCommand.ChangeServices;
import org.prasan.registry.agency.AgencyCommand.CloseAgency;
import org.prasan.registry.agency.AgencyCommand.RegisterAgency;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityChanged;
import org.prasan.registry.agency.AgencyEvent.AgencyClosed;
import org.prasan.registry.agency.AgencyEvent.AgencyRegistered;
import org.prasan.registry.agency.AgencyEvent.AgencyServicesChanged;
import org.prasan.registry.agency.AgencyRefusal.AgencyAlreadyClosed;

/**
 * An organisation that takes referrals. The community assistance centres are agencies too; some sit
 * at a coordination centre's address, which {@code coLocatedCentreId} tells.
 *
 * @param capacitySince when the agency last said how ready it is: old news should look old
 */
public record PartnerAgency(
    String agencyId,
    AgencyKind kind,
    String nameTh,
    String nameEn,
    Offer offer,
    Capacity capacity,
    Instant capacitySince,
    @Nullable String coLocatedCentreId,
    AgencyStatus status,
    @Nullable LocalDate closedOn) {

  static Change<PartnerAgency, AgencyEvent> register(String id, RegisterAgency asked, Instant now) {
    var agency =
        new PartnerAgency(
            id,
            asked.kind(),
            asked.nameTh(),
            asked.nameEn(),
            asked.offer(),
            asked.capacity(),
            now,
            asked.coLocatedCentreId(),
            AgencyStatus.OPEN,
            null);
    return Change.of(
        agency,
        new AgencyRegistered(
            id,
            asked.kind(),
            asked.nameTh(),
            asked.nameEn(),
            asked.offer(),
            asked.capacity(),
            now,
            asked.coLocatedCentreId()));
  }

  Change<PartnerAgency, AgencyEvent> changeServices(ChangeServices asked) {
    refuseIfClosed();
    if (asked.offer().equals(offer)) {
      return Change.of(this);
    }
    return Change.of(
        with(asked.offer(), capacity, capacitySince, null),
        new AgencyServicesChanged(agencyId, asked.offer()));
  }

  /** Saying the same again is news too: it renews the time, and the readers want that. */
  Change<PartnerAgency, AgencyEvent> changeCapacity(ChangeCapacity asked, Instant now) {
    refuseIfClosed();
    return Change.of(
        with(offer, asked.capacity(), now, null),
        new AgencyCapacityChanged(agencyId, asked.capacity(), now));
  }

  Change<PartnerAgency, AgencyEvent> close(CloseAgency asked, LocalDate today) {
    refuseIfClosed();
    DateInFuture.refuse("closedOn", asked.closedOn(), today);
    return Change.of(
        with(offer, capacity, capacitySince, asked.closedOn()),
        new AgencyClosed(agencyId, asked.closedOn()));
  }

  private PartnerAgency with(
      Offer nextOffer, Capacity nextCapacity, Instant since, @Nullable LocalDate closed) {
    return new PartnerAgency(
        agencyId,
        kind,
        nameTh,
        nameEn,
        nextOffer,
        nextCapacity,
        since,
        coLocatedCentreId,
        closed == null ? AgencyStatus.OPEN : AgencyStatus.CLOSED,
        closed);
  }

  private void refuseIfClosed() {
    if (status == AgencyStatus.CLOSED) {
      throw new AgencyAlreadyClosed();
    }
  }
}
