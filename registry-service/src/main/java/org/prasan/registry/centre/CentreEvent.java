package org.prasan.registry.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;
import org.prasan.registry.Codes.NameEn;
import org.prasan.registry.Codes.NameTh;
import org.prasan.registry.Codes.OrderNo;
import org.prasan.registry.Codes.WorkshopId;
import org.prasan.registry.CorrectionReason;

/** All that a centre can say. */
@Topic(value = "registry.centre-events", key = "centreId")
public sealed interface CentreEvent {

  @EventType(
      value = "registry.centre-proposed.v1",
      says = "A centre was entered; it has no committee yet.",
      when = "a centre was entered")
  record CentreProposed(
      CentreRef of,
      @NameTh String nameTh,
      @NameEn String nameEn,
      @Says("Day on which the centre opened its doors.") LocalDate openedOn)
      implements CentreEvent {}

  @EventType(
      value = "registry.centre-premises-changed.v1",
      says = "A centre is found elsewhere than the register said; where, the register tells.",
      when = "it moved, or its premises were corrected")
  record PremisesChanged(
      CentreRef of,
      @Says("Why.") CorrectionReason reason,
      @Says("First day on which it is found there.") LocalDate effectiveOn)
      implements CentreEvent {}

  @EventType(
      value = "registry.committee-appointed.v1",
      says = "An order appointed the management committee of a centre.",
      when = "an order appointed its committee")
  record CommitteeAppointed(CentreRef of, Committee committee) implements CentreEvent {}

  @EventType(
      value = "registry.centre-established.v1",
      says =
          "A centre with a committee in term was established; its certificate follows from this"
              + " event.",
      when = "it was established with a committee in term")
  record CentreEstablished(
      CentreRef of,
      @NameTh String nameTh,
      @NameEn String nameEn,
      @Says("Day on which the centre opened its doors.") LocalDate openedOn,
      @Says("Day of the order that appointed the committee.") LocalDate committeeAppointedOn,
      @OrderNo String appointmentOrderNo,
      @Says("Day of the establishment.") LocalDate establishedOn,
      @WorkshopId @Says("Id of the workshop at which the centre was established.")
          @Nullable String workshopId)
      implements CentreEvent {}

  @EventType(
      value = "registry.centre-suspended.v1",
      says = "An established centre may not act for the time being.",
      when = "it may not act for the time being")
  record CentreSuspended(
      CentreRef of,
      @Says("Why.") SuspensionReason reason,
      @Says("First day of the suspension.") LocalDate effectiveOn)
      implements CentreEvent {}

  @EventType(
      value = "registry.centre-reinstated.v1",
      says = "A suspended centre acts again.",
      when = "it acts again")
  record CentreReinstated(
      CentreRef of, @Says("First day on which it acts again.") LocalDate effectiveOn)
      implements CentreEvent {}

  @EventType(
      value = "registry.centre-dissolved.v1",
      says = "A centre ended for good.",
      when = "it ended for good")
  record CentreDissolved(
      CentreRef of,
      @Says("Why.") DissolutionReason reason,
      @Says("First day on which it is no more.") LocalDate effectiveOn)
      implements CentreEvent {}
}
