package org.prasan.casereferral.aid.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.prasan.casereferral.aid.web.AllowanceView.ProgrammeRoom;
import org.prasan.casereferral.allowance.Allowances;
import org.prasan.casereferral.allowance.Person;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.programme.Programme;
import org.prasan.casereferral.programme.Programmes;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.prasan.thai.ThaiDates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is left for a person before it is given; each look is in the case's access log. */
@RestController
class AllowanceController {

  private final Cases cases;
  private final Programmes programmes;
  private final Allowances allowances;
  private final AccessLog accesses;
  private final Clock clock;

  AllowanceController(
      Cases cases, Programmes programmes, Allowances allowances, AccessLog accesses, Clock clock) {
    this.cases = cases;
    this.programmes = programmes;
    this.allowances = allowances;
    this.accesses = accesses;
    this.clock = clock;
  }

  @GetMapping("/v1/cases/{id}/clients/{clientId}/allowances")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','DEPARTMENT')")
  AllowanceView getAllowances(
      @PathVariable String id, @PathVariable String clientId, Caller caller) {
    Case one = cases.findForAid(caller, id).orElseThrow(UnknownId::new);
    Person person =
        one.clients().stream()
            .filter(client -> client.id().equals(clientId))
            .findFirst()
            .map(Client::person)
            .orElseThrow(UnknownId::new);
    Instant now = clock.instant();
    accesses.append(id, new Access(caller.subject(), now, "allowances", List.of()));
    return view(person, ThaiDates.inBangkok(now));
  }

  private AllowanceView view(Person person, LocalDate today) {
    int year = ThaiDates.fiscalYearBe(today);
    List<ProgrammeRoom> rooms =
        programmes.all().stream().flatMap(it -> room(it, person, today, year)).toList();
    return new AllowanceView(person.clientId(), year, person.countedBy(), rooms);
  }

  private Stream<ProgrammeRoom> room(Programme one, Person person, LocalDate today, int year) {
    return one.on(today).stream()
        .map(edition ->
            ProgrammeRoom.of(
                one.code(), edition, allowances.room(person, one.code(), year, edition)));
  }
}
