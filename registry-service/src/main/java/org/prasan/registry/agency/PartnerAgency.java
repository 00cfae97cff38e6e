package org.prasan.registry.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Change;
import org.prasan.registry.PutRight;
import org.prasan.registry.RegistryRefusal.DateInFuture;
import org.prasan.registry.agency.AgencyCommand.ChangeCapacity;
import org.prasan.registry.agency.AgencyCommand.ChangeServices;
import org.prasan.registry.agency.AgencyCommand.CloseAgency;
import org.prasan.registry.agency.AgencyCommand.CorrectAgency;
import org.prasan.registry.agency.AgencyCommand.RegisterAgency;
import org.prasan.registry.agency.AgencyCommand.ReopenAgency;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityAsked;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityChanged;
import org.prasan.registry.agency.AgencyEvent.AgencyClosed;
import org.prasan.registry.agency.AgencyEvent.AgencyCorrected;
import org.prasan.registry.agency.AgencyEvent.AgencyRegistered;
import org.prasan.registry.agency.AgencyEvent.AgencyReopened;
import org.prasan.registry.agency.AgencyEvent.AgencyServicesChanged;
import org.prasan.registry.agency.AgencyRefusal.AgencyAlreadyClosed;
import org.prasan.registry.agency.AgencyRefusal.AgencyNotClosed;

/**
 * An organisation that takes referrals. The community assistance centres are agencies too; some sit
 * at a coordination centre's address, which {@code coLocatedCentreId} tells.
 *
 * @param capacitySince when the agency last said how ready it is: old news should look old
 * @param capacityAsked when it was last asked whether that still holds, since it last said so
 * @param formerEntries what stood here before it was put right, the oldest first; null where
 *     nothing was
 */
public record PartnerAgency(
    String agencyId,
    AgencyKind kind,
    String nameTh,
    String nameEn,
    Offer offer,
    Capacity capacity,
    Instant capacitySince,
    @Nullable Instant capacityAsked,
    @Nullable String coLocatedCentreId,
    AgencyStatus status,
    @Nullable LocalDate closedOn,
    @Nullable List<FormerAgency> formerEntries) {

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
            null,
            asked.coLocatedCentreId(),
            AgencyStatus.OPEN,
            null,
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
        with(asked.offer(), capacity, capacitySince, capacityAsked, null),
        new AgencyServicesChanged(agencyId, asked.offer()));
  }

  /** Saying the same again is news too: it renews the time, and the readers want that. */
  Change<PartnerAgency, AgencyEvent> changeCapacity(ChangeCapacity asked, Instant now) {
    refuseIfClosed();
    return Change.of(
        with(offer, asked.capacity(), now, null, null),
        new AgencyCapacityChanged(agencyId, asked.capacity(), now));
  }

  /** Old news is asked for anew, once in each such time, until the agency says how it is. */
  Change<PartnerAgency, AgencyEvent> askCapacity(Instant now, Instant oldBefore) {
    boolean asked = capacityAsked != null && !capacityAsked.isBefore(oldBefore);
    if (status == AgencyStatus.CLOSED || asked || !capacitySince.isBefore(oldBefore)) {
      return Change.of(this);
    }
    return Change.of(
        with(offer, capacity, capacitySince, now, null),
        new AgencyCapacityAsked(agencyId, capacity, capacitySince, offer));
  }

  Change<PartnerAgency, AgencyEvent> close(CloseAgency asked, LocalDate today) {
    refuseIfClosed();
    DateInFuture.refuse("closedOn", asked.closedOn(), today);
    return Change.of(
        with(offer, capacity, capacitySince, capacityAsked, asked.closedOn()),
        new AgencyClosed(agencyId, asked.closedOn()));
  }

  /** A closed agency too: past referrals name it. */
  Change<PartnerAgency, AgencyEvent> correct(CorrectAgency asked, PutRight putRight) {
    Profile next = asked.profile();
    if (next.equals(profile())) {
      return Change.of(this);
    }
    return Change.of(
        putRight(next, closedOn, putRight),
        new AgencyCorrected(agencyId, asked.reason(), next, offer));
  }

  /** What it said of its room before it closed is old, and looks so. */
  Change<PartnerAgency, AgencyEvent> reopen(ReopenAgency asked, PutRight putRight) {
    if (status != AgencyStatus.CLOSED) {
      throw new AgencyNotClosed();
    }
    return Change.of(
        putRight(profile(), null, putRight), new AgencyReopened(agencyId, asked.reason(), offer));
  }

  private PartnerAgency with(
      Offer nextOffer,
      Capacity nextCapacity,
      Instant since,
      @Nullable Instant askedAt,
      @Nullable LocalDate closed) {
    return new PartnerAgency(
        agencyId,
        kind,
        nameTh,
        nameEn,
        nextOffer,
        nextCapacity,
        since,
        askedAt,
        coLocatedCentreId,
        closed == null ? AgencyStatus.OPEN : AgencyStatus.CLOSED,
        closed,
        formerEntries);
  }

  private PartnerAgency putRight(Profile profile, @Nullable LocalDate closed, PutRight putRight) {
    var former = new FormerAgency(putRight, profile(), closed == null ? closedOn : null);
    return new PartnerAgency(
        agencyId,
        profile.kind(),
        profile.nameTh(),
        profile.nameEn(),
        offer,
        capacity,
        capacitySince,
        capacityAsked,
        profile.coLocatedCentreId(),
        closed == null ? AgencyStatus.OPEN : AgencyStatus.CLOSED,
        closed,
        Stream.concat(history().stream(), Stream.of(former)).toList());
  }

  private Profile profile() {
    return new Profile(kind, nameTh, nameEn, coLocatedCentreId);
  }

  /** What stood here before it was put right, the oldest first. */
  public List<FormerAgency> history() {
    return Objects.requireNonNullElse(formerEntries, List.of());
  }

  private void refuseIfClosed() {
    if (status == AgencyStatus.CLOSED) {
      throw new AgencyAlreadyClosed();
    }
  }
}
