package org.prasan.casereferral.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.casereferral.StateTable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.cover.CoverCommand.CoverLeave;
import org.prasan.casereferral.cover.CoverCommandHandler;
import org.prasan.casereferral.emergency.EmergencyCommand.OpenQueue;
import org.prasan.casereferral.emergency.EmergencyDesk;
import org.prasan.casereferral.opening.OpeningReason;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Intent;

class CaseStatesIT {

  private static final Path PAGE = Path.of("..", "docs", "states-case.md");
  private static final String HERE = "1001";
  private static final String ELSEWHERE = "1002";
  private static final Random RANDOM = new Random(2565);
  private static final int RANDOM_TRIES = 2;
  private static final Set<String> NO_RIGHT =
      Set.of(
          "`unknown-id`",
          "`case-of-colleague`",
          "`clock-of-others`",
          "`not-owner-nor-chair`",
          "`not-owner-nor-supervisor`",
          "`not-supervisor`");

  private static final String HEAD_OF_PAGE =
      """
      # What becomes of a case

      Every state, every command, every role: the state that follows, or the problem's slug. `same` \
      changes something and stays; `-` changes nothing. Where a role may not ask at all, the answer \
      is `forbidden`; where the case is not within the caller's scope, `unknown-id`. The restricted \
      cases are of a child at risk that was not reported yet. Written by `CaseStatesIT`.
      """;

  private static final Caller OTHER_OF_DEPARTMENT =
      Caller.of("department-2", Set.of(Role.DEPARTMENT), Set.of(), null);

  private static final Guards GUARDS = new Guards();

  private static City city;
  private static Town town;
  private static StatedCases cases;
  private static CaseAsks asks;

  @BeforeAll
  static void open(@TempDir Path folder) {
    city = new City(StatedCases.START, folder);
    town = new Town(city, new Random(1), 2);
    town.programme(9);
    cases = new StatedCases(city, town, HERE, owner());
    asks = new CaseAsks(agencies(), town.officer(HERE, 2).subject());
    List.of(town.officer(HERE, 0), town.officer(HERE, 2), OTHER_OF_DEPARTMENT)
        .forEach(city::signIn);
    city.room(CoverCommandHandler.class)
        .handle(
            new CoverLeave(
                HERE,
                owner().subject(),
                town.officer(HERE, 0).subject(),
                StatedCases.TODAY,
                StatedCases.NEXT_WEEK),
            Intent.byClock("leave"),
            owner());
  }

  @AfterAll
  static void close() {
    city.close();
  }

  private static List<String> agencies() {
    return town.of(HERE).stream().map(Town.Agency::id).toList();
  }

  private static Caller owner() {
    return town.officer(HERE, 1);
  }

  private static Map<String, Caller> who() {
    var who = new LinkedHashMap<String, Caller>();
    who.put("VOLUNTEER who reported it", town.volunteer(HERE));
    who.put("VOLUNTEER of the same district", otherVolunteer());
    who.put("CENTRE_OFFICER who has it", owner());
    who.put("CENTRE_OFFICER who stands in for who has it", town.officer(HERE, 0));
    who.put("CENTRE_OFFICER of the district", town.officer(HERE, 2));
    who.put("CENTRE_OFFICER of the district, SUPERVISOR", supervisor(HERE));
    who.put("CENTRE_OFFICER of the district, CHAIR", town.chair(HERE));
    who.put("CENTRE_OFFICER of another district", town.officer(ELSEWHERE, 1));
    who.put("CENTRE_OFFICER of another district, CHAIR", town.chair(ELSEWHERE));
    who.put("DEPARTMENT", town.department());
    who.put("AGENCY_OFFICER who has a referral of it", town.of(HERE).getFirst().officer());
    who.put("AGENCY_OFFICER of another agency", town.of(ELSEWHERE).getFirst().officer());
    for (Role role : List.of(Role.MINISTRY, Role.AUDITOR, Role.MESSENGER)) {
      who.put(role.name(), Caller.of("somebody", Set.of(role), Set.of(), null));
    }
    return who;
  }

  private static Caller otherVolunteer() {
    return new Caller(
        "another", Set.of(Role.VOLUNTEER), Set.of(HERE), null, HERE + "-volunteer", null);
  }

  private static Caller supervisor(String district) {
    return new Caller(
        "supervisor",
        Set.of(Role.CENTRE_OFFICER),
        Set.of(district),
        null,
        null,
        Position.SUPERVISOR);
  }

  @Test
  void answersEveryCommandOfEveryRoleInEveryStateAsTheTableSays() {
    var table = new StateTable(HEAD_OF_PAGE, cases.names());
    who().forEach((name, caller) -> fill(table, name, caller));
    openQueue();
    fill(table, "CENTRE_OFFICER of another district that helps", town.officer(ELSEWHERE, 1));
    town.centre(HERE, "suspended", Map.of());
    fill(table, "CENTRE_OFFICER who had it, of a centre that is suspended", owner());
    asks = new CaseAsks(agencies(), OTHER_OF_DEPARTMENT.subject());
    fill(table, "DEPARTMENT, where no centre works", town.department());
    table.assertCommitted(PAGE);
  }

  private static void openQueue() {
    city.room(EmergencyDesk.class)
        .handle(
            new OpenQueue(HERE, ELSEWHERE, StatedCases.NEXT_WEEK, OpeningReason.values()[0]),
            Intent.byClock("open"),
            town.chair(HERE));
    city.bus.forget();
  }

  @Test
  void knowsEveryState() {
    assertThat(cases.names().stream().map(name -> cases.the(name).state()).distinct())
        .containsExactlyInAnyOrder(CaseState.values());
    assertThat(cases.names()).allMatch(name -> name.startsWith(cases.the(name).state().name()));
  }

  private static void fill(StateTable table, String who, Caller caller) {
    for (Class<?> kind : AnyWish.kinds(CaseCommand.class)) {
      Set<Role> guard = GUARDS.of(kind);
      assertThat(guard).as("endpoints for %s", kind).isNotEmpty();
      boolean mayAsk = caller.roles().stream().anyMatch(guard::contains);
      for (String state : cases.names()) {
        String said = mayAsk ? said(state, kind, caller) : "`forbidden`";
        table.add(who, kind.getSimpleName(), state, said);
        if (NO_RIGHT.contains(said)) {
          noPartsMakeUpForIt(state, kind, caller);
        }
      }
    }
  }

  /** Whatever else is asked in a command of the kind. */
  private static void noPartsMakeUpForIt(String state, Class<?> kind, Caller caller) {
    Case one = cases.the(state);
    var any = new AnyWish(RANDOM, one, cases.ids(), List.of(), agencies(), StatedCases.START);
    for (int n = 0; n < RANDOM_TRIES; n++) {
      var command = (CaseCommand) any.of(kind);
      assertThatThrownBy(() -> cases.ask(command, caller))
          .as("%s of %s by %s", command, state, caller)
          .isInstanceOf(DomainException.class);
    }
  }

  private static String said(String state, Class<?> kind, Caller caller) {
    Case before = cases.the(state);
    try {
      cases.ask(asks.of(kind, before), caller);
    } catch (DomainException refused) {
      return "`" + refused.slug() + "`";
    }
    Case after = cases.the(state);
    cases.putBack(state);
    if (after.equals(before)) {
      return "-";
    }
    return after.state() == before.state() ? "same" : after.state().name();
  }
}
