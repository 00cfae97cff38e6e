package org.prasan.casereferral.rules;

import static org.prasan.casereferral.course.CaseState.AID_COMPLETED;
import static org.prasan.casereferral.course.CaseState.REFERRED;
import static org.prasan.casereferral.course.CaseState.WAITING_ASSIGNMENT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.NeedState;

/** Where each need is, and what was given for it. */
public final class NeedRules {

  /** How often the programme of the tests is given to one person in a year. */
  public static final int TIMES = 2;

  private NeedRules() {}

  /** With an agency, settled, or in somebody's sight. */
  static Stream<String> accountedFor(Moment before, Moment now) {
    return now.one().needs().stream()
        .filter(need -> !isAccountedFor(need, now))
        .map(need -> need.state() + " in " + now.one().state());
  }

  private static boolean isAccountedFor(Need need, Moment now) {
    boolean away =
        now.referrals().stream()
            .anyMatch(r -> r.needId().equals(need.id()) && r.state().isAwaited());
    return switch (need.state()) {
      case OPEN -> !away && (now.one().state().isFinal() || now.one().needsActionKey() != null);
      case REFERRED -> away;
      case OUTCOME -> need.outcome() != null;
      case UNMET -> need.unmetReason() != null;
      case ENTERED_IN_ERROR -> true;
    };
  }

  static Stream<String> claims(Moment before, Moment now) {
    Case one = now.one();
    if (one.state() == WAITING_ASSIGNMENT || one.state().isFinal()) {
      return Stream.of();
    }
    List<Need> needs = one.needs().stream().filter(Need::counts).toList();
    boolean away = needs.stream().anyMatch(need -> need.state() == NeedState.REFERRED);
    boolean done = needs.stream().allMatch(Need::isSettled);
    boolean helped = needs.stream().anyMatch(NeedRules::wasHelped);
    boolean reopened =
        one.handling().corrections().stream().anyMatch(it -> it.kind() == CorrectionKind.REOPENED);
    boolean completed = done && helped && !away;
    boolean fine =
        away == (one.state() == REFERRED)
            && (one.state() == AID_COMPLETED ? completed : !completed || reopened);
    return fine ? Stream.of() : Stream.of(one.state() + " with " + states(needs));
  }

  private static boolean wasHelped(Need need) {
    return need.outcome() != null && need.outcome().helped()
        || need.aids().stream().anyMatch(DirectAid::stands);
  }

  private static List<NeedState> states(List<Need> needs) {
    return needs.stream().map(Need::state).toList();
  }

  static Stream<String> withinLimit(Moment before, Moment now) {
    Map<String, Long> given =
        now.one().needs().stream()
            .flatMap(need -> need.aids().stream())
            .filter(DirectAid::stands)
            .collect(Collectors.groupingBy(DirectAid::clientId, Collectors.counting()));
    return given.entrySet().stream()
        .filter(it -> it.getValue() > TIMES + approvals(now.one(), it.getKey()))
        .map(it -> it.getValue() + " times");
  }

  private static long approvals(Case one, String clientId) {
    return one.approvals().stream().filter(it -> it.clientId().equals(clientId)).count();
  }
}
