package org.prasan.registry.centre;

import static org.prasan.registry.centre.CentreStatus.COMMITTEE_APPOINTED;
import static org.prasan.registry.centre.CentreStatus.DISSOLVED;
import static org.prasan.registry.centre.CentreStatus.ESTABLISHED;
import static org.prasan.registry.centre.CentreStatus.PROPOSED;
import static org.prasan.registry.centre.CentreStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Change;
import org.prasan.registry.RegistryRefusal.DateInFuture;
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
 * @param formerCommittees whose seats the present one took, the oldest first; null before there was
 *     a second one
 * @param lastEffectiveOn day from which the present status holds; the next one can't begin earlier
 */
public record Centre(
    CentreRef of,
    String nameTh,
    String nameEn,
    Premises premises,
    CentreStatus status,
    LocalDate openedOn,
    @Nullable Committee committee,
    @Nullable LocalDate establishedOn,
    @Nullable String workshopId,
    LocalDate lastEffectiveOn,
    @Nullable List<Committee> formerCommittees) {

  static Change<Centre, CentreEvent> propose(CentreRef of, ProposeCentre asked, LocalDate today) {
    DateInFuture.refuse("openedOn", asked.openedOn(), today);
    var centre =
        new Centre(
            of,
            asked.nameTh(),
            asked.nameEn(),
            asked.premises(),
            PROPOSED,
            asked.openedOn(),
            null,
            null,
            null,
            asked.openedOn(),
            null);
    return Change.of(
        centre, new CentreProposed(of, asked.nameTh(), asked.nameEn(), asked.openedOn()));
  }

  /**
   * Seats a committee. A committee in term keeps its seats, unless one of its members is no longer
   * an active volunteer: else a death before the establishment would block the centre for years.
   */
  Change<Centre, CentreEvent> appoint(
      AppointCommittee asked, CommitteePolicy policy, Roster roster, LocalDate today) {
    refuseIfDissolved();
    Committee next = asked.committee();
    refuseWhileInTerm(next, roster, today);
    DateInFuture.refuse("appointedOn", next.appointedOn(), today);
    DateOutOfOrder.unlessOrdered(openedOn, "appointedOn", next.appointedOn());
    policy.check(next, of.districtCode(), roster);
    CentreStatus seated = status == PROPOSED ? COMMITTEE_APPOINTED : status;
    return Change.of(
        with(seated, next, establishedOn, workshopId, lastEffectiveOn),
        new CommitteeAppointed(of, next));
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
    refuseIfDissolved();
    Committee seated = requireCommittee();
    LocalDate day = asked.establishedOn();
    DateInFuture.refuse("establishedOn", day, today);
    DateOutOfOrder.unlessOrdered(seated.appointedOn(), "establishedOn", day);
    requireInTerm(seated, day);
    policy.checkMembersActive(seated, roster);
    return Change.of(
        with(ESTABLISHED, seated, day, asked.workshopId(), day),
        new CentreEstablished(
            of,
            nameTh,
            nameEn,
            openedOn,
            seated.appointedOn(),
            seated.appointmentOrderNo(),
            day,
            asked.workshopId()));
  }

  Change<Centre, CentreEvent> suspend(SuspendCentre asked, LocalDate today) {
    require(ESTABLISHED);
    return Change.of(
        enter(SUSPENDED, asked.effectiveOn(), today),
        new CentreSuspended(of, asked.reason(), asked.effectiveOn()));
  }

  Change<Centre, CentreEvent> reinstate(ReinstateCentre asked, LocalDate today) {
    require(SUSPENDED);
    requireInTerm(requireCommittee(), asked.effectiveOn());
    return Change.of(
        enter(ESTABLISHED, asked.effectiveOn(), today),
        new CentreReinstated(of, asked.effectiveOn()));
  }

  Change<Centre, CentreEvent> dissolve(DissolveCentre asked, LocalDate today) {
    refuseIfDissolved();
    return Change.of(
        enter(DISSOLVED, asked.effectiveOn(), today),
        new CentreDissolved(of, asked.reason(), asked.effectiveOn()));
  }

  /** Ids of the volunteers who hold a seat. */
  public Set<String> seats() {
    return committee == null ? Set.of() : committee.volunteerIds();
  }

  private Centre enter(CentreStatus next, LocalDate effectiveOn, LocalDate today) {
    DateInFuture.refuse("effectiveOn", effectiveOn, today);
    DateOutOfOrder.unlessOrdered(lastEffectiveOn, "effectiveOn", effectiveOn);
    return with(next, committee, establishedOn, workshopId, effectiveOn);
  }

  private Centre with(
      CentreStatus next,
      @Nullable Committee seated,
      @Nullable LocalDate established,
      @Nullable String workshop,
      LocalDate effective) {
    return new Centre(
        of,
        nameTh,
        nameEn,
        premises,
        next,
        openedOn,
        seated,
        established,
        workshop,
        effective,
        former(seated));
  }

  private @Nullable List<Committee> former(@Nullable Committee seated) {
    if (committee == null || committee.equals(seated)) {
      return formerCommittees;
    }
    return Stream.concat(former().stream(), Stream.of(committee)).toList();
  }

  private List<Committee> former() {
    return Objects.requireNonNullElse(formerCommittees, List.of());
  }

  /** Every committee that was appointed, the oldest first. */
  public List<Committee> committees() {
    return Stream.concat(former().stream(), Stream.ofNullable(committee)).toList();
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

  private void refuseIfDissolved() {
    if (status.isFinal()) {
      throw new CentreNotInRequiredState(status);
    }
  }
}
