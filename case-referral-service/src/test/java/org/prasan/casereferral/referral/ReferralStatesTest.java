package org.prasan.casereferral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.referral.ReferralTestData.AGENT;
import static org.prasan.casereferral.referral.ReferralTestData.CHAIR;
import static org.prasan.casereferral.referral.ReferralTestData.CLIENT;
import static org.prasan.casereferral.referral.ReferralTestData.HEAD;
import static org.prasan.casereferral.referral.ReferralTestData.ID;
import static org.prasan.casereferral.referral.ReferralTestData.NOON;
import static org.prasan.casereferral.referral.ReferralTestData.OFFICER;
import static org.prasan.casereferral.referral.ReferralTestData.TODAY;
import static org.prasan.casereferral.referral.ReferralTestData.TOMORROW;
import static org.prasan.casereferral.referral.ReferralTestData.everyState;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.StateTable;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralCommand.OfAgency;
import org.prasan.casereferral.referral.ReferralCommand.OfClient;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.springframework.security.access.prepost.PreAuthorize;

class ReferralStatesTest {

  private static final Path PAGE = Path.of("..", "docs", "states-referral.md");
  private static final String WEB = "org.prasan.casereferral.referral.web.";
  private static final String HEAD_OF_PAGE =
      """
      # What becomes of a referral

      Every state, every command, every role: the state that follows, or the problem's slug. `same` \
      changes something and stays; `-` changes nothing. A draft is in no agency's queue, so an \
      agency gets `unknown-id`; so does whoever works in another district or agency, and the \
      department where a centre works. Written by `ReferralStatesTest`.
      """;

  private static final List<ReferralCommand> COMMANDS =
      List.of(
          new ReferralCommand.Receive(ID),
          new ReferralCommand.Claim(ID),
          new ReferralCommand.Assign(ID, "agent-c"),
          new ReferralCommand.Release(ID),
          new ReferralCommand.RequestInfo(ID, "คำถามสมมุติ"),
          new ReferralCommand.Waitlist(ID, TODAY.plusDays(10)),
          new ReferralCommand.Accept(ID, TOMORROW, null),
          new ReferralCommand.Reject(ID, RejectionReason.NOT_ELIGIBLE, null),
          new ReferralCommand.Forward(ID, "agency-2", AidService.CASH_AID),
          new ReferralCommand.StartService(ID),
          new ReferralCommand.ScheduleAppointment(ID, NOON.plus(Duration.ofDays(1))),
          new ReferralCommand.RecordNoShow(ID),
          new ReferralCommand.ChangeExpectedDate(ID, TOMORROW, DelayReason.CLIENT_ASKED),
          new ReferralCommand.RecordOutcome(ID, Outcome.HELPED_FULL, null),
          new ReferralCommand.AcknowledgeWithdrawal(ID),
          new ReferralCommand.Withdraw(ID, WithdrawalReason.NO_LONGER_NEEDED),
          new ReferralCommand.TakeBack(ID, WithdrawalReason.AGENCY_SILENT),
          new ReferralCommand.Close(ID, true),
          new ReferralCommand.EnterInError(ID, ErrorReason.WRONG_PERSON),
          new ReferralCommand.PauseClock(ID, TODAY.plusDays(3), ClockReason.PERSON_AWAY),
          new ReferralCommand.ResumeClock(ID),
          new ReferralCommand.ExtendClock(ID, TODAY.plusDays(20), ClockReason.DISASTER),
          new ReferralCommand.SupplyInfo(ID, "คำตอบสมมุติ"),
          new ReferralCommand.ConfirmOutcome(ID),
          new ReferralCommand.DisputeOutcome(ID, DisputeReason.NO_HELP_CAME));

  private static final Map<String, Caller> WHO = who();

  private static Map<String, Caller> who() {
    var who = new LinkedHashMap<String, Caller>();
    who.put("AGENCY_OFFICER", AGENT);
    who.put("AGENCY_OFFICER, HEAD", HEAD);
    who.put("CENTRE_OFFICER", OFFICER);
    who.put("CENTRE_OFFICER, SUPERVISOR or CHAIR", CHAIR);
    who.put("DEPARTMENT, where no centre works", other(Role.DEPARTMENT));
    who.put("The person, by a code", CLIENT);
    for (Role role : List.of(Role.MINISTRY, Role.AUDITOR, Role.VOLUNTEER)) {
      who.put(role.name(), other(role));
    }
    return who;
  }

  private static Caller other(Role role) {
    return Caller.of("somebody", Set.of(role), Set.of(), null);
  }

  @Test
  void answersEveryCommandOfEveryRoleInEveryStateAsTheTableSays() {
    var table =
        new StateTable(
            HEAD_OF_PAGE, Arrays.stream(ReferralState.values()).map(Enum::name).toList());
    WHO.forEach((name, caller) ->
        COMMANDS.forEach(command ->
            everyState()
                .forEach((state, one) ->
                    table.add(
                        name,
                        command.getClass().getSimpleName(),
                        state.name(),
                        said(one, caller, command)))));
    table.assertCommitted(PAGE);
  }

  @Test
  void knowsEveryCommand() {
    Set<Class<?>> known =
        COMMANDS.stream().map(Object::getClass).collect(Collectors.toUnmodifiableSet());
    assertThat(known).isEqualTo(kinds(ReferralCommand.class).collect(Collectors.toSet()));
  }

  private static Stream<Class<?>> kinds(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(kind -> kind.isInterface() ? kinds(kind) : Stream.of(kind));
  }

  private static String said(Referral one, Caller caller, ReferralCommand command) {
    if (!mayAsk(caller, command)) {
      return "`forbidden`";
    }
    if (command instanceof OfAgency && one.queue() == null) {
      return "`unknown-id`";
    }
    try {
      var change = ReferralTestData.on(one, caller, command);
      if (change.events().isEmpty()) {
        return "-";
      }
      return change.state().state() == one.state() ? "same" : change.state().state().name();
    } catch (DomainException refused) {
      return "`" + refused.slug() + "`";
    }
  }

  /** As the controllers guard it; a person's code opens what is the person's. */
  private static boolean mayAsk(Caller caller, ReferralCommand command) {
    if (caller.roles().isEmpty()) {
      return command instanceof OfClient;
    }
    String guard =
        command instanceof OfAgency
            ? guard("AgencyAnswerController") + guard("AgencyHelpController")
            : guard("ReferrerController");
    return caller.roles().stream().anyMatch(role -> guard.contains("'" + role + "'"));
  }

  private static String guard(String controller) {
    try {
      return Class.forName(WEB + controller).getAnnotation(PreAuthorize.class).value();
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(gone);
    }
  }
}
