package org.prasan.notification.contact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Judgement;
import org.prasan.conventions.security.Role;
import org.springframework.stereotype.Component;

/** Tells callers which of their duties messages follow, and in which language. */
@Component
final class DutyJudgement implements Judgement {

  private final Standings standings;
  private final Contacts contacts;

  DutyJudgement(Standings standings, Contacts contacts) {
    this.standings = standings;
    this.contacts = contacts;
  }

  @Override
  public Caller of(Caller caller) {
    Set<Audience> hold = Set.copyOf(standings.of(caller));
    Caller now = caller.is(Role.CENTRE_OFFICER) ? caller.within(acting(caller, hold)) : caller;
    String agency = caller.agency();
    if (agency != null && !hold.contains(Audience.agencyOfficersOf(agency))) {
      now = now.without(Role.AGENCY_OFFICER);
    }
    String volunteer = caller.volunteer();
    if (volunteer != null && !hold.contains(Audience.volunteer(volunteer))) {
      now = now.without(Role.VOLUNTEER);
    }
    return now;
  }

  private static Set<String> acting(Caller caller, Set<Audience> hold) {
    return caller.districts().stream()
        .filter(district -> hold.contains(Audience.centreOfficersOf(district)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<String> language(Caller caller) {
    return contacts.find(caller.subject()).map(contact -> contact.language().tag());
  }
}
