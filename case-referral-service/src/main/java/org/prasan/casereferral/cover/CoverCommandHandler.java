package org.prasan.casereferral.cover;

import java.time.Clock;
import java.time.LocalDate;
import org.prasan.casereferral.centre.Centres;
import org.prasan.casereferral.colleague.Colleagues;
import org.prasan.casereferral.cover.CoverCommand.CoverLeave;
import org.prasan.casereferral.cover.CoverCommand.EndCover;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Lets officers name who covers for a leave. */
@Component
public class CoverCommandHandler {

  private static final long MOST_DAYS = 120;

  private final LeaveCovers covers;
  private final Centres centres;
  private final Colleagues colleagues;
  private final Clock clock;

  CoverCommandHandler(LeaveCovers covers, Centres centres, Colleagues colleagues, Clock clock) {
    this.covers = covers;
    this.centres = centres;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /** Where the centre does not work, its officers arrange nothing. */
  public Receipt handle(CoverCommand command, Intent intent, Caller caller) {
    return decide(command, intent, caller.within(centres.working(caller.districts())));
  }

  private Receipt decide(CoverCommand command, Intent intent, Caller caller) {
    var stamp = new Stamp(caller.subject(), clock.instant());
    return switch (command) {
      case CoverLeave it -> covers.create(caller, intent, cover(it, intent, caller, stamp));
      case EndCover it ->
          covers.change(caller, it.coverId(), intent, cover -> ended(cover, caller, stamp));
    };
  }

  private Change<LeaveCover, CoverEvent> cover(
      CoverLeave it, Intent intent, Caller caller, Stamp stamp) {
    String officer = it.officer() == null ? caller.subject() : it.officer();
    if (!officer.equals(caller.subject()) && !leads(caller)) {
      throw new CoverRefusal.NotOwnLeave();
    }
    if (officer.equals(it.by())) {
      throw new CoverRefusal.CoversOneself();
    }
    checkDays(it, ThaiDates.inBangkok(stamp.at()));
    mustBeThere(it, officer, caller);
    String id = intent.newId(it.districtCode());
    return new LeaveCover(
            id,
            it.districtCode(),
            officer,
            it.by(),
            it.from(),
            it.until(),
            stamp,
            caller.position(),
            null)
        .opened();
  }

  /** Nobody learns here who works in another district. */
  private void mustBeThere(CoverLeave it, String officer, Caller caller) {
    Scope.requireDistrict(caller, it.districtCode());
    colleagues.mustWorkIn(it.districtCode(), it.by(), "by");
    if (!officer.equals(caller.subject())) {
      colleagues.mustBelongTo(it.districtCode(), officer, "officer");
    }
  }

  private static void checkDays(CoverLeave it, LocalDate today) {
    if (it.from().isBefore(today)
        || it.until().isBefore(it.from())
        || it.until().isAfter(it.from().plusDays(MOST_DAYS))) {
      throw new CoverRefusal.DaysInvalid(MOST_DAYS);
    }
  }

  private static Change<LeaveCover, CoverEvent> ended(
      LeaveCover cover, Caller caller, Stamp stamp) {
    if (!cover.concerns(caller.subject()) && !leads(caller)) {
      throw new CoverRefusal.NotOwnLeave();
    }
    return cover.ended(stamp);
  }

  private static boolean leads(Caller caller) {
    return caller.is(Position.SUPERVISOR) || caller.is(Position.CHAIR);
  }
}
