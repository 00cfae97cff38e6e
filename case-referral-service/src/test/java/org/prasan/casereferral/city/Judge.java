package org.prasan.casereferral.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.referral.Referral;

/** Says of everything that is looked at whether somebody was left waiting. */
final class Judge {

  /** By then the chair and the department have been told. */
  private static final Duration LONGEST_LATE = Duration.ofDays(14);

  private final City city;
  private final List<String> violations = new ArrayList<>();
  private int looks;

  Judge(City city) {
    this.city = city;
  }

  void lookAt(Case one, List<Referral> referrals) {
    looks++;
    Instant now = city.clock.instant();
    one.needs().forEach(need -> accountedFor(one, need, referrals));
    if (!one.state().isFinal() && one.duties().isEmpty()) {
      violation("case without owner and clock: " + one.state());
    }
    CaseClock clock = one.timing().clock();
    if (clock != null
        && clock.due().isBefore(now.minus(LONGEST_LATE))
        && clock.escalated() != CaseClock.Escalation.DEPARTMENT) {
      violation("case long late, and the department does not know: " + clock.kind());
    }
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

  boolean isDone(Case one, List<Referral> referrals) {
    return one.state().isFinal()
        && one.duties().isEmpty()
        && referrals.stream().allMatch(r -> r.state().isFinal());
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
