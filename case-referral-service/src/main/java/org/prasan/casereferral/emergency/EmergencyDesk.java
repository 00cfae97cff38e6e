package org.prasan.casereferral.emergency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.prasan.casereferral.emergency.EmergencyCommand.CloseQueue;
import org.prasan.casereferral.emergency.EmergencyCommand.DeclareEmergency;
import org.prasan.casereferral.emergency.EmergencyCommand.EndEmergency;
import org.prasan.casereferral.emergency.EmergencyCommand.OpenQueue;
import org.prasan.casereferral.emergency.EmergencyEvent.EmergencyDeclared;
import org.prasan.casereferral.emergency.EmergencyEvent.EmergencyEnded;
import org.prasan.casereferral.opening.QueueEvent.QueueClosed;
import org.prasan.casereferral.opening.QueueEvent.QueueOpened;
import org.prasan.casereferral.opening.QueueOpening;
import org.prasan.casereferral.opening.QueueOpenings;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Has the department, and each chair for the own district, declare events and open queues. */
@Component
public class EmergencyDesk {

  private static final int MOST_DAYS = 90;
  private static final String CITY = "10-";

  private final Emergencies emergencies;
  private final QueueOpenings openings;
  private final Clock clock;

  EmergencyDesk(Emergencies emergencies, QueueOpenings openings, Clock clock) {
    this.emergencies = emergencies;
    this.openings = openings;
    this.clock = clock;
  }

  /**
   * @param caller with those districts alone whose centre works
   */
  public Receipt handle(EmergencyCommand command, Intent intent, Caller caller) {
    var stamp = new Stamp(caller.subject(), clock.instant());
    return switch (command) {
      case DeclareEmergency declare -> declare(declare, intent, caller, stamp);
      case EndEmergency end ->
          emergencies.change(end.eventTag(), intent, one -> ended(one, caller, stamp));
      case OpenQueue open -> open(open, intent, caller, stamp);
      case CloseQueue close -> close(close, intent, caller, stamp);
    };
  }

  private Receipt declare(DeclareEmergency declare, Intent intent, Caller caller, Stamp stamp) {
    mustLead(caller, declare.districts());
    var one =
        Emergency.declared(
            CITY + declare.tag(),
            declare.kind(),
            declare.districts().stream().sorted().toList(),
            stamp);
    return emergencies.create(
        intent,
        Change.of(one, new EmergencyDeclared(one.id(), one.kind(), one.districts(), stamp.at())));
  }

  private static Change<Emergency, EmergencyEvent> ended(
      Emergency one, Caller caller, Stamp stamp) {
    mustLead(caller, one.districts());
    return one.open()
        ? Change.of(one.ended(stamp), new EmergencyEnded(one.id(), stamp.at()))
        : Change.of(one);
  }

  private Receipt open(OpenQueue open, Intent intent, Caller caller, Stamp stamp) {
    mustLead(caller, List.of(open.districtCode()));
    LocalDate today = ThaiDates.inBangkok(stamp.at());
    if (open.districtCode().equals(open.toDistrictCode())) {
      throw new EmergencyRefusal.OpeningInvalid("toDistrictCode", MOST_DAYS);
    }
    if (open.until().isBefore(today) || open.until().isAfter(today.plusDays(MOST_DAYS))) {
      throw new EmergencyRefusal.OpeningInvalid("until", MOST_DAYS);
    }
    var one =
        new QueueOpening(
            intent.newId(open.districtCode(), open.toDistrictCode()),
            open.districtCode(),
            open.toDistrictCode(),
            open.until(),
            open.reason(),
            stamp,
            null);
    return openings.create(
        intent, Change.of(one, new QueueOpened(one.ref(), one.until(), one.reason())));
  }

  private Receipt close(CloseQueue close, Intent intent, Caller caller, Stamp stamp) {
    return openings.change(
        caller,
        close.openingId(),
        intent,
        one -> {
          mustLead(caller, List.of(one.districtCode()));
          return one.closed() == null
              ? Change.of(one.closed(stamp), new QueueClosed(one.ref()))
              : Change.of(one);
        });
  }

  private static void mustLead(Caller caller, Collection<String> districts) {
    boolean chair = caller.is(Position.CHAIR) && caller.districts().containsAll(districts);
    if (!chair && !caller.is(Role.DEPARTMENT)) {
      throw new EmergencyRefusal.NotChair();
    }
  }
}
