package org.prasan.casereferral.intake;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.volunteer.Volunteers;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.RateLimit;
import org.prasan.conventions.security.Role;
import org.springframework.stereotype.Component;

/** What whoever reports may report, and as whose report it counts. */
@Component
class Reporting {

  private final Volunteers volunteers;
  private final RateLimit clients;
  private final RateLimit officersNumbers;
  private final int numbersPerReport;

  Reporting(MatchingProperties settings, Volunteers volunteers, Clock clock) {
    this.volunteers = volunteers;
    this.clients = RateLimit.of(settings.clientsPerHour(), Duration.ofHours(1), clock);
    this.officersNumbers =
        RateLimit.of(settings.officerNumbersPerHour(), Duration.ofHours(1), clock);
    this.numbersPerReport = settings.numbersPerReport();
  }

  /**
   * The volunteer whose report it is: a volunteer's own id from the token, whatever was typed; an
   * officer names an active one of the district or nobody.
   */
  @Nullable String volunteer(OpenCase open, Caller caller) {
    if (caller.is(Role.CENTRE_OFFICER)) {
      String named = named(open);
      officersNumbers.acquire(caller.subject(), numbers(open));
      return named;
    }
    if (open.volunteerId() != null && !open.volunteerId().equals(caller.volunteer())) {
      throw new IntakeRefusal.VolunteerForeign();
    }
    limit(open, caller);
    return caller.volunteer();
  }

  /** Whoever tries out numbers by adding people to a case is stopped as one who reports them. */
  void limit(Person told, Caller caller) {
    officersNumbers.acquire(caller.subject(), told.identityNumber() == null ? 0 : 1);
  }

  private @Nullable String named(OpenCase open) {
    String id = open.volunteerId();
    if (id != null && !volunteers.serve(open.districtCode(), id)) {
      throw new IntakeRefusal.VolunteerUnknown();
    }
    return id;
  }

  private void limit(OpenCase open, Caller caller) {
    if (numbers(open) > numbersPerReport) {
      throw new IntakeRefusal.NumbersTooMany(numbersPerReport);
    }
    clients.acquire(caller.subject(), open.clients().size());
  }

  private static int numbers(OpenCase open) {
    return (int) open.clients().stream().filter(it -> it.identityNumber() != null).count();
  }
}
