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
import org.prasan.registry.PutRight;
import org.prasan.registry.RegistryRefusal.DateInFuture;
import org.prasan.registry.centre.CentreCommand.AppointCommittee;
import org.prasan.registry.centre.CentreCommand.ChangePremises;
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
import org.prasan.registry.centre.CentreEvent.PremisesChanged;
import org.prasan.registry.centre.CentreRefusal.CentreAlreadyEstablished;
import org.prasan.registry.centre.CentreRefusal.CentreHasNoCommittee;
import org.prasan.registry.centre.CentreRefusal.CentreNotInRequiredState;
import org.prasan.registry.centre.CentreRefusal.CommitteeNotInTerm;
import org.prasan.registry.centre.CentreRefusal.DateOutOfOrder;

/**
 * The coordination centre of one district. Its opening, the appointment of its committee and its
 * establishment are three different days, in this order; real centres opened years before the other
 * two.
 *
 * @param committee which was appointed last; it may still be to come
 * @param formerCommittees appointed before it, the oldest first; null before there was a second one
 * @param lastEffectiveOn day from which the present status holds; the next one can't begin earlier
 * @param formerPremises the oldest first; null where they never changed
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
    @Nullable List<Committee> formerCommittees,
    @Nullable List<FormerPremises> formerPremises) {

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
            null,
            null);
    return Change.of(
        centre, new CentreProposed(of, asked.nameTh(), asked.nameEn(), asked.openedOn()));
  }

  /** Seats a committee, or the next one, which takes office when the present one's term is over. */
  Change<Centre, CentreEvent> appoint(
      AppointCommittee asked, CommitteePolicy policy, Roster roster, LocalDate today) {
    refuseIfDissolved();
    Committee next = asked.committee();
    held().refuseUntimely(next, roster, policy.nextWithinDays(), today);
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
    LocalDate day = asked.establishedOn();
    Committee seated = requireCommitteeOn(day);
    DateInFuture.refuse("establishedOn", day, today);
    DateOutOfOrder.unlessOrdered(seated.appointedOn(), "establishedOn", day);
    requireInTerm(seated, day);
    policy.checkMembersActive(seated, roster);
    return Change.of(
        with(ESTABLISHED, committee, day, asked.workshopId(), day),
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
    requireInTerm(requireCommitteeOn(asked.effectiveOn()), asked.effectiveOn());
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

  /** Dissolved centres stay where they were. */
  Change<Centre, CentreEvent> changePremises(
      ChangePremises asked, PutRight putRight, LocalDate today) {
    refuseIfDissolved();
    DateInFuture.refuse("effectiveOn", asked.effectiveOn(), today);
    DateOutOfOrder.unlessOrdered(openedOn, "effectiveOn", asked.effectiveOn());
    if (asked.premises().equals(premises)) {
      return Change.of(this);
    }
    var former = new FormerPremises(putRight, premises, asked.effectiveOn());
    return Change.of(
        at(asked.premises(), Stream.concat(pastPremises().stream(), Stream.of(former)).toList()),
        new PremisesChanged(of, asked.reason(), asked.effectiveOn()));
  }

  private Centre at(Premises next, List<FormerPremises> past) {
    return new Centre(
        of,
        nameTh,
        nameEn,
        next,
        status,
        openedOn,
        committee,
        establishedOn,
        workshopId,
        lastEffectiveOn,
        formerCommittees,
        past);
  }

  /** Where the centre was before, the oldest first. */
  public List<FormerPremises> pastPremises() {
    return Objects.requireNonNullElse(formerPremises, List.of());
  }

  /** Ids of the volunteers who hold a seat of the committee that was appointed last. */
  Set<String> seats() {
    return committee == null ? Set.of() : committee.volunteerIds();
  }

  /** Ids of the volunteers who ever held a seat. */
  public Set<String> everSeated() {
    return held().volunteerIds();
  }

  /** Which committee holds office on the day, or was appointed last where none does. */
  public @Nullable Committee committeeOn(LocalDate day) {
    return held().on(day);
  }

  /** Which committee is appointed on the day, and takes office only later. */
  public @Nullable Committee nextCommitteeOn(LocalDate day) {
    return held().nextOn(day);
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
        former(seated),
        formerPremises);
  }

  private @Nullable List<Committee> former(@Nullable Committee seated) {
    if (committee == null || committee.equals(seated)) {
      return formerCommittees;
    }
    return committees();
  }

  /** Every committee that was appointed, the oldest first. */
  public List<Committee> committees() {
    return held().all();
  }

  private Committees held() {
    return new Committees(Objects.requireNonNullElse(formerCommittees, List.of()), committee);
  }

  private Committee requireCommitteeOn(LocalDate day) {
    Committee holding = committeeOn(day);
    if (holding == null) {
      throw new CentreHasNoCommittee();
    }
    return holding;
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
