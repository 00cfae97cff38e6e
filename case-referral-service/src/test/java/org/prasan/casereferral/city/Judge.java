package org.prasan.casereferral.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.city.Officers.Departure;
import org.prasan.casereferral.city.OpenFiles.Dossier;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.referral.Referral;

/** Says of everything that is looked at whether somebody was left waiting. */
final class Judge {

  /** By then the chair and the department have been told. */
  private static final Duration LONGEST_LATE = Duration.ofDays(14);

  /** A chair's turn is one working day; holidays may lie before it. */
  private static final Duration LONGEST_TURN = Duration.ofDays(7);

  /** A chair who was told gives the case to somebody else with the next day. */
  private static final Duration LONGEST_LEFT = Duration.ofDays(2);

  private final City city;
  private final BiPredicate<String, String> answersFor;
  private final List<String> violations = new ArrayList<>();
  private final Map<String, Instant> left = new HashMap<>();
  private int looks;

  /**
   * @param answersFor whether who owns a case still has its district
   */
  Judge(City city, BiPredicate<String, String> answersFor) {
    this.city = city;
    this.answersFor = answersFor;
  }

  void lookAt(Case one, List<Referral> referrals) {
    looks++;
    Instant now = city.clock.instant();
    one.needs().forEach(need -> accountedFor(one, need, referrals));
    if (!one.state().isFinal() && one.duties().isEmpty()) {
      violation("case without owner and clock: " + one.state());
    }
    clocked(one, one.timing().clock(), now);
    for (Referral referral : referrals) {
      if (!referral.state().isFinal() && referral.duty() == null) {
        violation("referral without owner and clock: " + referral.state());
      }
      Instant next = referral.nextClockAt();
      if (!referral.state().isFinal() && (next == null || next.isBefore(now))) {
        violation("referral whose clock stands: " + referral.state());
      }
    }
  }

  private void clocked(Case one, @Nullable CaseClock clock, Instant now) {
    if (clock == null) {
      return;
    }
    if (clock.due().isBefore(now.minus(LONGEST_LATE))
        && clock.escalated() != CaseClock.Escalation.DEPARTMENT
        && !isTheChairs(clock, now)) {
      violation("case long late, and the department does not know: " + clock.kind());
    }
    if (clock.due().isBefore(now.minus(LONGEST_LEFT))
        && one.owner().filter(it -> isLongGone(it, one.districtCode(), now)).isPresent()) {
      violation("case that stays with an officer who left: " + clock.kind());
    }
  }

  /** Whoever leaves a case that is late already is told of to those above with their next turn. */
  private boolean isLongGone(String owner, String district, Instant now) {
    Instant since = left.getOrDefault(owner + " " + district, Instant.MIN);
    return !answersFor.test(owner, district) && since.isBefore(now.minus(LONGEST_TURN));
  }

  /** A duty that came back keeps its old time; the chair is told anew, and then has some days. */
  private static boolean isTheChairs(CaseClock clock, Instant now) {
    Instant end = Objects.requireNonNull(clock.countdown().end());
    return clock.escalated() == CaseClock.Escalation.CHAIR
        && end.isAfter(now)
        && end.isBefore(now.plus(LONGEST_TURN));
  }

  /** With the next token nothing of the old district is seen any more. */
  void left(Departure departure, Collection<Dossier> files) {
    left.put(departure.subject() + " " + departure.district(), city.clock.instant());
    files.stream()
        .map(Dossier::one)
        .filter(it -> it.districtCode().equals(departure.district()))
        .filter(it -> it.owner().filter(departure.subject()::equals).isPresent())
        .filter(it -> city.room(Cases.class).find(departure.now(), it.id()).isPresent())
        .forEach(it -> violation("case shown to an officer who left: " + it.state()));
  }

  private void accountedFor(Case one, Need need, List<Referral> referrals) {
    boolean away =
        referrals.stream().anyMatch(r -> r.needId().equals(need.id()) && r.state().isAwaited());
    boolean fine =
        switch (need.state()) {
          case OPEN -> !away && (one.state().isFinal() || one.needsActionKey() != null);
          case REFERRED -> away;
          case OUTCOME -> need.outcome() != null;
          case UNMET -> need.unmetReason() != null;
          default -> true;
        };
    if (!fine) {
      violation("need that nobody has: " + need.state() + " in " + one.state());
    }
  }

  private void violation(String what) {
    violations.add(city.clock.instant() + " " + what);
  }

  List<String> violations() {
    return violations;
  }

  int looks() {
    return looks;
  }
}
