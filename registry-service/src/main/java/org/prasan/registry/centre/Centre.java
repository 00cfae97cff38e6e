package org.prasan.registry.centre;

import static org.prasan.registry.centre.CentreStatus.COMMITTEE_APPOINTED;
import static org.prasan.registry.centre.CentreStatus.DISSOLVED;
import static org.prasan.registry.centre.CentreStatus.ESTABLISHED;
import static org.prasan.registry.centre.CentreStatus.PROPOSED;
import static org.prasan.registry.centre.CentreStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Change;
import org.prasan.registry.DateInFuture;
import org.prasan.registry.centre.CentreCommand.AppointCommittee;
import org.prasan.registry.centre.CentreCommand.DissolveCentre;
import org.prasan.registry.centre.CentreCommand.EstablishCentre;
import org.prasan.registry.centre.CentreCommand.ProposeCentre;
import org.prasan.registry.centre.CentreCommand.ReinstateCentre;
import org.prasan.registry.centre.CentreCommand.SuspendCentre;
import org.prasan.registry.centre.CentreEvent.CentreDissolved;
import org.prasan.registry.centre.CentreEvent.CentreEstablished;
import org.prasan.registry.centre.CentreEvent.CentreProposed;
import org.prasan.registry.centre.CentreEvent.CentreReinstated;
import org.prasan.registry.centre.CentreEvent.CentreSuspended;
import org.prasan.registry.centre.CentreEvent.CommitteeAppointed;
import org.prasan.registry.centre.CentreRefusal.CentreAlreadyEstablished;
import org.prasan.registry.centre.CentreRefusal.CentreHasNoCommittee;
import org.prasan.registry.centre.CentreRefusal.CentreNotInRequiredState;
import org.prasan.registry.centre.CentreRefusal.CommitteeNotInTerm;
import org.prasan.registry.centre.CentreRefusal.CommitteeStillInTerm;
import org.prasan.registry.centre.CentreRefusal.DateOutOfOrder;

/**
 * The coordination centre of one district. Its opening, the appointment of its committee and its
 * establishment are three different days, in this order; real centres opened years before the other
 * two.
 *
 * @param lastEffectiveOn day from which the present status holds; the next one can't begin earlier
 */
public record Centre(
    CentreId centreId,
    String nameTh,
    String nameEn,
    Premises premises,
    CentreStatus status,
    LocalDate openedOn,
    @Nullable Committee committee,
    @Nullable LocalDate establishedOn,
    @Nullable String workshopId,
    LocalDate lastEffectiveOn) {

  static Change<Centre, CentreEvent> propose(CentreId id, ProposeCentre asked, LocalDate today) {
    DateInFuture.refuse("openedOn", asked.openedOn(), today);
    var centre =
        new Centre(
            id,
            asked.nameTh(),
            asked.nameEn(),
            asked.premises(),
            PROPOSED,
            asked.openedOn(),
            null,
            null,
            null,
            asked.openedOn());
    return Change.of(
        centre,
        new CentreProposed(
            id.value(), id.districtCode(), asked.nameTh(), asked.nameEn(), asked.openedOn()));
  }

  /**
   * Seats a committee. A committee in term keeps its seats, unless one of its members is no longer
   * an active volunteer: else a death before the establishment would block the centre for years.
   */
  Change<Centre, CentreEvent> appoint(
      AppointCommittee asked, CommitteePolicy policy, Roster roster, LocalDate today) {
    refuseIf(DISSOLVED);
    Committee next = asked.committee();
    refuseWhileInTerm(next, roster, today);
    DateInFuture.refuse("appointedOn", next.appointedOn(), today);
    DateOutOfOrder.unlessOrdered("openedOn", openedOn, "appointedOn", next.appointedOn());
    policy.check(next, centreId.districtCode(), roster);
    var centre =
        new Centre(
            centreId,
            nameTh,
            nameEn,
            premises,
            status == PROPOSED ? COMMITTEE_APPOINTED : status,
            openedOn,
            next,
            establishedOn,
            workshopId,
            lastEffectiveOn);
    return Change.of(
        centre, new CommitteeAppointed(centreId.value(), centreId.districtCode(), next));
  }

  /**
   * The day from which a certificate may exist: it needs a committee that is in term on that day,
   * which for papers entered later may be long ago.
   */
  Change<Centre, CentreEvent> establish(
      EstablishCentre asked, CommitteePolicy policy, Roster roster, LocalDate today) {
    if (status == ESTABLISHED || status == SUSPENDED) {
      throw new CentreAlreadyEstablished();
    }
    refuseIf(DISSOLVED);
    Committee seated = requireCommittee();
    LocalDate day = asked.establishedOn();
    DateInFuture.refuse("establishedOn", day, today);
    DateOutOfOrder.unlessOrdered(
        "committeeAppointedOn", seated.appointedOn(), "establishedOn", day);
    requireInTerm(seated, day);
    policy.checkMembersActive(seated, roster);
    var centre =
        new Centre(
            centreId,
            nameTh,
            nameEn,
            premises,
            ESTABLISHED,
            openedOn,
            seated,
            day,
            asked.workshopId(),
            day);
    return Change.of(centre, established(seated, day, asked.workshopId()));
  }

  Change<Centre, CentreEvent> suspend(SuspendCentre asked, LocalDate today) {
    require(ESTABLISHED);
    Centre centre = enter(SUSPENDED, asked.effectiveOn(), today);
    return Change.of(
        centre,
        new CentreSuspended(
            centreId.value(), centreId.districtCode(), asked.reason(), asked.effectiveOn()));
  }

  Change<Centre, CentreEvent> reinstate(ReinstateCentre asked, LocalDate today) {
    require(SUSPENDED);
    requireInTerm(requireCommittee(), asked.effectiveOn());
    Centre centre = enter(ESTABLISHED, asked.effectiveOn(), today);
    return Change.of(
        centre,
        new CentreReinstated(centreId.value(), centreId.districtCode(), asked.effectiveOn()));
  }

  Change<Centre, CentreEvent> dissolve(DissolveCentre asked, LocalDate today) {
    refuseIf(DISSOLVED);
    Centre centre = enter(DISSOLVED, asked.effectiveOn(), today);
    return Change.of(
        centre,
        new CentreDissolved(
            centreId.value(), centreId.districtCode(), asked.reason(), asked.effectiveOn()));
  }

  /** Ids of the volunteers who hold a seat. */
  Set<String> seats() {
    return committee == null ? Set.of() : committee.volunteerIds();
  }

  private CentreEstablished established(
      Committee seated, LocalDate day, @Nullable String workshop) {
    return new CentreEstablished(
        centreId.value(),
        centreId.districtCode(),
        nameTh,
        nameEn,
        openedOn,
        seated.appointedOn(),
        seated.appointmentOrderNo(),
        day,
        workshop);
  }

  private Centre enter(CentreStatus next, LocalDate effectiveOn, LocalDate today) {
    DateInFuture.refuse("effectiveOn", effectiveOn, today);
    DateOutOfOrder.unlessOrdered("lastEffectiveOn", lastEffectiveOn, "effectiveOn", effectiveOn);
    return new Centre(
        centreId,
        nameTh,
        nameEn,
        premises,
        next,
        openedOn,
        committee,
        establishedOn,
        workshopId,
        effectiveOn);
  }

  private void refuseWhileInTerm(Committee next, Roster roster, LocalDate today) {
    if (committee == null || !committee.volunteerIds().stream().allMatch(roster::active)) {
      return;
    }
    if (!committee.termHasEndedBy(today) || !committee.termHasEndedBy(next.termStartsOn())) {
      throw new CommitteeStillInTerm(committee.termEndsOn());
    }
  }

  private Committee requireCommittee() {
    if (committee == null) {
      throw new CentreHasNoCommittee();
    }
    return committee;
  }

  private static void requireInTerm(Committee seated, LocalDate day) {
    if (!seated.inTermOn(day)) {
      throw new CommitteeNotInTerm(seated.termStartsOn(), seated.termEndsOn());
    }
  }

  private void require(CentreStatus needed) {
    if (status != needed) {
      throw new CentreNotInRequiredState(status);
    }
  }

  private void refuseIf(CentreStatus forbidden) {
    if (status == forbidden) {
      throw new CentreNotInRequiredState(status);
    }
  }
}
